import type { AgentContact, AgentView } from "@cordboard/api";
import { Stack } from "@mantine/core";
import type { ReactNode } from "react";

import { Notes } from "../notes/Notes.tsx";
import { ContactFacts } from "./ContactFacts.tsx";
import { PathAndVariables } from "./PathAndVariables.tsx";

interface Props {
  readonly agent: AgentView;
  readonly contact: AgentContact;
  /** Until when the person has waited. */
  readonly until: number;
  readonly children?: ReactNode;
}

/** What is known of a contact, and what the agent writes down about it: during the call and after it. */
export function ContactBody({ agent, contact, until, children }: Props) {
  return (
    <div className="cb-contact">
      <Stack gap="md">
        <ContactFacts contact={contact} until={until} />
        {children}
        <Notes agentId={agent.id} contactId={contact.contactId} />
      </Stack>
      <PathAndVariables contactId={contact.contactId} />
    </div>
  );
}
