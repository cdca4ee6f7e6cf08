import { type CalledKind } from "@cordboard/telephony";

/**
 * Ids of what the adapter makes in Asterisk. They carry the contact, so that after a restart everything can
 * be told apart from the ids alone, and an answer that comes late is never lost.
 */
export type OwnId =
  | { readonly kind: CalledKind; readonly contactId: string; readonly legId: string }
  | { readonly kind: "dial"; readonly contactId: string; readonly dialId: string }
  /** The channel that leads to an AI agent, and the bridge in which the caller talks with it. */
  | {
      readonly kind: "stream" | "talk";
      readonly contactId: string;
      readonly streamId: string;
    }
  /** `other` is null where the voice leg is joined. */
  | {
      readonly kind: "bridge";
      readonly contactId: string;
      readonly leg: CalledLeg;
      readonly other: CalledLeg | null;
    }
  | {
      readonly kind: "play";
      readonly contactId: string;
      readonly playbackId: string;
      readonly part: string;
    };

/** An agent's or a party's leg, as the id of a bridge names it. */
export interface CalledLeg {
  readonly kind: CalledKind;
  readonly legId: string;
}

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
    case "stream":
    case "talk":
      return [id.streamId];
    case "play":
      return [id.playbackId, id.part];
    case "bridge":
      return [id.leg, ...(id.other === null ? [] : [id.other])].flatMap((one) => [
        one.legId,
        one.kind,
      ]);
    default:
      return [id.legId];
  }
}

/** Reads an id back; null when the adapter did not make it. */
export function parseOwnId(text: string): OwnId | null {
  const [prefix, kind, contactId, second, third, ...more] = text.split("~").map(unescape);
  if (prefix !== PREFIX || contactId === undefined || second === undefined) return null;
  if (kind === "agent" || kind === "party") return { kind, contactId, legId: second };
  if (kind === "bridge") {
    const [leg, other] = [calledLeg(second, third), calledLeg(...more)];
    return leg === null ? null : { kind, contactId, leg, other };
  }
  if (kind === "stream" || kind === "talk") return { kind, contactId, streamId: second };
  if (kind === "dial") return { kind, contactId, dialId: second };
  if (kind === "play" && third !== undefined) {
    return { kind, contactId, playbackId: second, part: third };
  }
  return null;
}

function calledLeg(legId?: string, kind?: string): CalledLeg | null {
  return legId !== undefined && (kind === "agent" || kind === "party") ? { kind, legId } : null;
}

function unescape(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
