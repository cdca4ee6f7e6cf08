import type { Contact, StoredContact } from "../contact/state.ts";
import type { PortEvent } from "../contact/events.ts";
import type { LiveLeg } from "../ports/telephony.ts";

/**
 * What a contact is told when a new process has taken it over. Legs that are gone are told as gone, for nobody else
 * will: their events were lost with the old process. Then what was not answered yet is asked again; that says the
 * rest. A contact that awaits nothing and has lost nothing needs to know of nothing.
 */
export function afterRestart(contact: Contact, live: readonly LiveLeg[]): PortEvent[] {
  if (contact.over) return [{ type: "restarted" }];
  const voiceIsGone = hasVoice(contact) && !live.some(({ kind }) => kind === "voice");
  // The caller hung up at the end of what they said: the recording's end comes first, as it would have come.
  const saidSomething = voiceIsGone && contact.awaited.some(({ type }) => type === "record");
  const told: PortEvent[] = [
    ...lostLegs(contact, live),
    ...(voiceIsGone && !saidSomething ? [{ type: "voice.gone", cause: "normal" } as const] : []),
    ...interrupted(contact),
  ];
  if (told.length + contact.awaited.length === 0) return [];
  return [...told, saidSomething ? { type: "restarted", voiceGone: true } : { type: "restarted" }];
}

/** There was a voice leg, or a call that rang. One that was being dialled answers for itself when asked again. */
const hasVoice = ({ call, flow }: Contact): boolean => call.voicePath || flow.status === "running";

/** Of legs that were up. Those that rang are rung again where they are gone, under the same id. */
function lostLegs(
  { offer, transfer, flow, awaited }: Contact,
  live: readonly LiveLeg[],
): PortEvent[] {
  const isLost = (legId: string) =>
    !live.some((leg) => leg.kind !== "voice" && leg.legId === legId) &&
    !awaited.some((one) => "legId" in one && one.legId === legId && one.type.startsWith("ring"));
  const consulted = transfer?.offer;
  const agents = [offer, consulted].flatMap((one) => (one?.leg === "up" ? [one.legId] : []));
  const parties = Object.values(flow.undo).flatMap((undo) =>
    undo.type === "dropParty" ? [undo.legId] : [],
  );
  if (transfer && !consulted) parties.push(transfer.legId);
  return [
    ...agents
      .filter(isLost)
      // Whether they hung up or were cut off nobody knows; who was cut off has not heard a voicemail to its end.
      .map((legId) => ({ type: "agent-leg.ended", legId, cause: "failed" }) as const),
    ...parties
      .filter(isLost)
      .map((legId) => ({ type: "party-leg.ended", legId, cause: "normal" }) as const),
  ];
}

/**
 * Requests are not sent again by themselves: the other system may have carried them out. Streams went over the
 * process that died. The script decides.
 */
const interrupted = ({ awaited }: Contact): PortEvent[] =>
  awaited.flatMap((one): PortEvent[] => {
    const { type } = one;
    if (type === "sendRequest") {
      const { requestId } = one;
      const message = "The call server was restarted while the request was under way.";
      return [{ type: "http.failed", requestId, code: "request-interrupted", message }];
    }
    if (type !== "stream") return [];
    const { streamId } = one;
    const message = "The call server was restarted while the caller talked with the AI agent.";
    return [{ type: "stream.failed", streamId, code: "stream-interrupted", message }];
  });

const IN_A_SWITCH: ReadonlySet<string> = new Set(["dial", "record"]);

/**
 * Whether another server, with another switch, can carry the contact on: nobody is on the line, and nobody may come on it
 * who was dialled. Of an agent who was rung or is there all the same, the other server knows nothing.
 */
export const canMove = ({ value, contact }: StoredContact): boolean =>
  (value as { readonly voice?: unknown }).voice === "gone" &&
  !contact.awaited.some(({ type }) => IN_A_SWITCH.has(type));
