import { command, newId, type Draft } from "./draft.ts";

/** What a customer hears while the agent is away from them: no action's sound, and stored with the contact. */
export function playMusic(draft: Draft): void {
  const playbackId = newId(draft, "music");
  draft.held = playbackId;
  command(draft, { type: "startMusic", playbackId, musicClass: "" });
}

export function stopMusic(draft: Draft): void {
  if (!draft.held) return;
  command(draft, { type: "stopPlayback", playbackId: draft.held });
  draft.held = null;
}
