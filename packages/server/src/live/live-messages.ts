import type { LiveMessage } from "@cordboard/api";

import type { Centre } from "../centre.ts";
import { contactsOf } from "../http/handlers/contacts.ts";
import { placesOf, viewAgent, viewQueue } from "../views.ts";

/** What the live feed tells of. */
export const TOPICS = ["telephony", "agents", "queues", "contacts", "places"] as const;
export type Topic = (typeof TOPICS)[number];

/** The whole present state of a topic. */
export async function messageOf(topic: Topic, centre: Centre, at: number): Promise<LiveMessage> {
  switch (topic) {
    case "telephony":
      return { type: topic, at, telephony: centre.telephonyStatus() };
    case "agents":
      return { type: topic, at, agents: (await centre.desk.agents()).map(viewAgent) };
    case "queues":
      return { type: topic, at, queues: (await centre.desk.queues()).map(viewQueue) };
    case "contacts":
      return { type: topic, at, contacts: contactsOf(centre) };
    case "places":
      return { type: topic, at, places: placesOf(centre.runtime.contacts()) };
  }
}
