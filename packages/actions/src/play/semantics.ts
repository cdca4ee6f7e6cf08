import { defineSemantics, done, failed, wait, type PromptSource } from "@cordboard/runtime";

interface Play {
  readonly prompts: readonly PromptSource[];
  readonly bargeIn: boolean;
  readonly clearDigits: boolean;
}

export const semantics = defineSemantics<Play>({
  start({ properties, typeAhead, prompt, newId }) {
    const kept = properties.clearDigits ? "" : typeAhead;
    if (properties.bargeIn && kept) return done("Default");
    const playbackId = newId("playback");
    const parts = prompt(properties.prompts);
    return wait(null, { typeAhead: kept, commands: [{ type: "play", playbackId, parts }] });
  },
  on({ properties }, _, event) {
    if (event.type === "playback.finished") return done("Default");
    if (event.type === "playback.failed") return failed(event.code, event.message);
    return event.type === "digit" && properties.bargeIn ? done("Default") : wait(null);
  },
});
