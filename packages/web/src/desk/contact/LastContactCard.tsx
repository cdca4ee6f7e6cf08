import type { AgentView } from "@cordboard/api";
import { CloseButton, Group } from "@mantine/core";

import { ScheduleButton } from "../callbacks/ScheduleButton.tsx";
import { texts } from "../../texts/index.ts";
import { Card } from "../Card.tsx";
import { ContactFacts } from "./ContactFacts.tsx";
import { putLast, type LastContact } from "./last-contact.ts";
import { Who } from "./Who.tsx";

interface Props {
  readonly agent: AgentView;
  readonly last: LastContact;
}

/** The call is over; what is to be written down or promised is not. */
export function LastContactCard({ agent, last: { contact, talkedFrom } }: Props) {
  return (
    <Card
      title={texts.deskContact.last}
      className="cb-stage"
      lead={<Who contact={contact} />}
      aside={<CloseButton aria-label={texts.deskContact.putAway} onClick={() => putLast(null)} />}
    >
      <Group mih={36}>
        <ScheduleButton agent={agent} contact={contact} />
      </Group>
      <ContactFacts contact={contact} until={talkedFrom} />
    </Card>
  );
}
