import type { RoutingEvent, RoutingPort } from "@cordboard/runtime";

/** Other people in the queues of a simulation. They wait until an agent takes them, and talk until the agent hangs up. */
export interface SimulatedCrowd {
  /** For the runtime, which hears nothing of the crowd. */
  readonly port: RoutingPort;
  enters(skill: string, count: number): void;
  /** False: none of them rings at this agent. */
  accepts(agentId: string): boolean;
  /** False: the agent talks with none of them. */
  hangsUp(agentId: string): boolean;
}

export function simulateCrowd(port: RoutingPort): SimulatedCrowd {
  const members = new Set<string>();
  const ringing = new Map<string, { readonly contactId: string; readonly offerId: string }>();
  const talking = new Map<string, string>();

  function hears(contactId: string, event: RoutingEvent): void {
    if (event.type === "offer.made")
      ringing.set(event.agent.id, { contactId, offerId: event.offerId });
    if (event.type !== "offer.ended") return;
    for (const [agentId, { offerId }] of ringing) {
      if (offerId === event.offerId) ringing.delete(agentId);
    }
  }

  return {
    port: {
      ...port,
      start: (listener) =>
        port.start((contactId, event) =>
          members.has(contactId) ? hears(contactId, event) : listener(contactId, event),
        ),
    },
    enters(skill, count) {
      for (let more = count; more > 0; more--) {
        const contactId = `other-${members.size + 1}`;
        members.add(contactId);
        port.requestAgent(contactId, { skill, ...AHEAD });
      }
    },
    accepts(agentId) {
      const offer = ringing.get(agentId);
      if (!offer) return false;
      ringing.delete(agentId);
      talking.set(agentId, offer.contactId);
      port.accept(offer.contactId, offer.offerId);
      port.connected(offer.contactId, offer.offerId);
      return true;
    },
    hangsUp(agentId) {
      const contactId = talking.get(agentId);
      if (contactId === undefined) return false;
      talking.delete(agentId);
      port.complete(contactId);
      return true;
    },
  };
}

/** They are ahead, whatever priority a script gives its caller. */
const AHEAD = {
  askId: "",
  priority: 1000,
  acceleration: 0,
  maxPriority: 1000,
  proficiency: { from: 1, to: 20 },
  targetAgent: "",
  ani: "",
  dnis: "",
} as const;
