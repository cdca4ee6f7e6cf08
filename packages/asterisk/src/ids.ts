/**
 * Ids of what the adapter makes in Asterisk. They carry the contact, so that after a restart everything can
 * be told apart from the ids alone, and an answer that comes late is never lost.
 */
export type OwnId =
  | { readonly kind: "agent"; readonly contactId: string; readonly legId: string }
  | { readonly kind: "dial"; readonly contactId: string; readonly attempt: string }
  | { readonly kind: "bridge"; readonly contactId: string; readonly legId: string }
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
  const rest =
    id.kind === "dial" ? [id.attempt] : id.kind === "play" ? [id.playbackId, id.part] : [id.legId];
  return [PREFIX, kind, contactId, ...rest].map(escape).join("~");
}

/** Reads an id back; null when the adapter did not make it. */
export function parseOwnId(text: string): OwnId | null {
  const [prefix, kind, contactId, second, third] = text.split("~").map(unescape);
  if (prefix !== PREFIX || contactId === undefined || second === undefined) return null;
  if (kind === "agent" || kind === "bridge") return { kind, contactId, legId: second };
  if (kind === "dial") return { kind, contactId, attempt: second };
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
