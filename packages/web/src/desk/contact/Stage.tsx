import type { AgentView } from "@cordboard/api";

import { Scheduling } from "../callbacks/Scheduling.tsx";
import { OfferCard } from "../offer/OfferCard.tsx";
import { ContactCard } from "./ContactCard.tsx";
import { useLastContact } from "./last-contact.ts";
import { NoContact } from "./NoContact.tsx";

/** The middle of the desk: what rings, whom the agent talks with or has just talked with, or what to do until then. */
export function Stage({ agent }: { readonly agent: AgentView }) {
  const last = useLastContact(agent);
  const { contact, statusSince } = agent;
  const shown = contact ? { contact, talkedFrom: statusSince } : last;
  return (
    <>
      {contact?.state === "offered" ? (
        <OfferCard agent={agent} contact={contact} />
      ) : shown ? (
        <ContactCard
          key={shown.contact.contactId}
          agent={agent}
          {...shown}
          isOver={contact === null}
        />
      ) : (
        <NoContact agent={agent} />
      )}
      <Scheduling agent={agent} />
    </>
  );
}
