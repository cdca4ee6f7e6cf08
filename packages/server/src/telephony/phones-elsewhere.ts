import type { RoutingEvent, RoutingPort } from "@cordboard/runtime";

import type { Peers } from "../config/sections/peers.ts";

/**
 * Routing whose offers say how this server's switch dials a phone that is at another's: over the trunk between the two.
 * A phone that any switch can dial, a SIP address or a number, is dialled as it is.
 */
export const reachPhonesElsewhere = (routing: RoutingPort, peers: Peers): RoutingPort => ({
  ...routing,
  start: (listener) =>
    routing.start((contactId, event) => listener(contactId, overTrunk(event, peers))),
});

/** The switch's own name of a phone: its technology, and what it is called there. */
const OWN_NAME = /^[A-Za-z0-9_-]+\/(?:.*\/)?([^/]+)$/;

function overTrunk(event: RoutingEvent, peers: Peers): RoutingEvent {
  if (event.type !== "offer.made" || event.agent.server === undefined) return event;
  const { server, endpoint, extension = "" } = event.agent;
  const phone = OWN_NAME.exec(endpoint)?.[1];
  const dial = Object.hasOwn(peers, server) ? peers[server]?.dial : undefined;
  if (phone === undefined || dial === undefined) return event;
  const agent = {
    ...event.agent,
    endpoint: dial.replaceAll("{phone}", phone).replaceAll("{extension}", extension),
  };
  return { ...event, agent };
}
