import type { AgentView } from "@cordboard/api";

import { OfferCard } from "../offer/OfferCard.tsx";
import { ContactCard } from "./ContactCard.tsx";
import { NoContact } from "./NoContact.tsx";

/** The middle of the desk: what rings, whom the agent talks with, or what to do until then. */
export function Stage({ agent }: { readonly agent: AgentView }) {
  const { contact } = agent;
  if (!contact) return <NoContact agent={agent} />;
  if (contact.state === "offered") return <OfferCard agent={agent} contact={contact} />;
  return <ContactCard agent={agent} contact={contact} />;
}
