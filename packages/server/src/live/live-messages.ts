import type { LiveMessage } from "@cordboard/api";

import type { Centre } from "../centre.ts";
import { contactsOf } from "../http/handlers/contacts.ts";
import { summariesOf } from "../http/handlers/scripts.ts";
import { placesOf, viewAgent, viewQueue } from "../views.ts";
import type { Presence } from "./presence.ts";

/** What the live feed tells of. */
export const TOPICS = [
  "telephony",
  "agents",
  "queues",
  "contacts",
  "callbacks",
  "places",
  "scripts",
  "presence",
] as const;
export type Topic = (typeof TOPICS)[number];

/** The whole present state of a topic. */
export async function messageOf(
  topic: Topic,
  { centre, presence }: { readonly centre: Centre; readonly presence: Presence },
  at: number,
): Promise<LiveMessage> {
  switch (topic) {
    case "telephony":
      return { type: topic, at, telephony: centre.telephonyStatus() };
    case "agents":
      return { type: topic, at, agents: (await centre.desk.agents()).map(viewAgent) };
    case "queues":
      return { type: topic, at, queues: (await centre.desk.queues()).map(viewQueue) };
    case "contacts":
      return { type: topic, at, contacts: await contactsOf(centre) };
    case "callbacks":
      return { type: topic, at, ...(await centre.desk.callbackCounts()) };
    case "places":
      return { type: topic, at, places: placesOf(centre.runtime.contacts()) };
    case "scripts":
      return { type: topic, at, scripts: summariesOf(centre) };
    case "presence":
      return { type: topic, at, people: presence.people() };
  }
}
