import { createHash } from "node:crypto";
import type { LegKind } from "@cordboard/telephony";

/** Variables of channels: what a new process finds the legs of an earlier one by. */
export const VARIABLE = {
  /** Set by the dialplan: this call is for the adapter of this name. */
  app: "cordboard_app",
  contact: "cordboard_contact",
  kind: "cordboard_kind",
  /** Id of a called leg; of a dialled customer that of the dial. */
  leg: "cordboard_leg",
} as const;

/**
 * The UUID of a channel that we make, always the same for the same leg: so an answer that comes late is never
 * lost, and the same leg is not made twice.
 */
export function channelUuid(kind: LegKind, contactId: string, legId: string): string {
  const hash = createHash("sha256")
    .update(JSON.stringify([kind, contactId, legId]))
    .digest("hex");
  const groups = [
    hash.slice(0, 8),
    hash.slice(8, 12),
    // Version 8 and the usual variant: a UUID of somebody's own making.
    `8${hash.slice(13, 16)}`,
    `8${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ];
  return groups.join("-");
}

const PLAY = "cordboard-play";

/** What is played: `part` of a playback; it comes back in the events of its beginning and its end. */
export interface PlayId {
  readonly playbackId: string;
  readonly part: string;
}

export function playId({ playbackId, part }: PlayId): string {
  return [PLAY, escaped(playbackId), part].join("~");
}

/** Reads an id back; null when the adapter did not make it. */
export function parsePlayId(text: string): PlayId | null {
  const [prefix, playbackId, part, ...more] = text.split("~");
  if (prefix !== PLAY || playbackId === undefined || part === undefined || more.length > 0)
    return null;
  return { playbackId: unescaped(playbackId), part };
}

/** Safe as a value of a variable, and in a command: nothing in it separates anything. */
export function escaped(text: string): string {
  return encodeURIComponent(text).replaceAll(
    /[~'()!*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  );
}

export function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
