import type { CalledKind } from "./calls.ts";

/**
 * Ids of what the adapter makes in Asterisk. They carry the contact, so that after a restart everything can
 * be told apart from the ids alone, and an answer that comes late is never lost.
 */
export type OwnId =
  | { readonly kind: CalledKind; readonly contactId: string; readonly legId: string }
  | { readonly kind: "dial"; readonly contactId: string; readonly dialId: string }
  | {
      readonly kind: "bridge";
      readonly contactId: string;
      readonly legId: string;
      readonly joins: CalledKind;
    }
  | {
      readonly kind: "play";
      readonly contactId: string;
      readonly playbackId: string;
      readonly part: string;
    };

const PREFIX = "cordboard";
const escape = (text: string): string => encodeURIComponent(text).replaceAll("~", "%7E");

export function ownId(id: OwnId): string {
  const { kind, contactId } = id;
  return [PREFIX, kind, contactId, ...restOf(id)].map(escape).join("~");
}

function restOf(id: OwnId): readonly string[] {
  switch (id.kind) {
    case "dial":
      return [id.dialId];
    case "play":
      return [id.playbackId, id.part];
    case "bridge":
      return [id.legId, id.joins];
    default:
      return [id.legId];
  }
}

/** Reads an id back; null when the adapter did not make it. */
export function parseOwnId(text: string): OwnId | null {
  const [prefix, kind, contactId, second, third] = text.split("~").map(unescape);
  if (prefix !== PREFIX || contactId === undefined || second === undefined) return null;
  if (kind === "agent" || kind === "party") return { kind, contactId, legId: second };
  if (kind === "bridge" && (third === "agent" || third === "party")) {
    return { kind, contactId, legId: second, joins: third };
  }
  if (kind === "dial") return { kind, contactId, dialId: second };
  if (kind === "play" && third !== undefined) {
    return { kind, contactId, playbackId: second, part: third };
  }
  return null;
}

function unescape(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
