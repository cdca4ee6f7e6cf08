import type { AgentView } from "@cordboard/api";

import { OfferCard } from "../offer/OfferCard.tsx";
import { ContactCard } from "./ContactCard.tsx";
import { useLastContact } from "./last-contact.ts";
import { LastContactCard } from "./LastContactCard.tsx";
import { NoContact } from "./NoContact.tsx";

/** The middle of the desk: what rings, whom the agent talks with or has just talked with, or what to do until then. */
export function Stage({ agent }: { readonly agent: AgentView }) {
  const { contact } = agent;
  const last = useLastContact(agent);
  if (contact?.state === "offered") return <OfferCard agent={agent} contact={contact} />;
  if (contact) return <ContactCard agent={agent} contact={contact} />;
  return last ? <LastContactCard agent={agent} last={last} /> : <NoContact agent={agent} />;
}
