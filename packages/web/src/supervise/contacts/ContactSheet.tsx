import type { ContactView } from "@cordboard/api";
import { Button, Group, Stack, Text } from "@mantine/core";
import { IconRoute } from "@tabler/icons-react";

import { showContact } from "../../designer/live/replay.ts";
import { client } from "../../client.ts";
import { dayTimeText } from "../../texts/amounts.ts";
import { texts } from "../texts.ts";
import { supervisePath } from "../../router.ts";
import { Link } from "../../workspace/Link.tsx";
import { useCentre } from "../centre-store.ts";
import { Facts } from "../Facts.tsx";
import { SideSheet } from "../SideSheet.tsx";
import { useAsked } from "../use-asked.ts";
import { Opener } from "../Opener.tsx";
import { valueText } from "../../desk/contact/value-text.ts";
import { placeOf, queueText } from "./contact-texts.ts";
import { Way } from "./Way.tsx";

const words = texts.supervise.contacts;

interface Props {
  readonly contactId: string;
  readonly onClose: () => void;
}

/** One contact, while it is here: where it is, and how it came there. */
export function ContactSheet({ contactId, onClose }: Props) {
  const contact = useCentre(({ contacts }) => contacts?.find((one) => one.contactId === contactId));
  return (
    <SideSheet title={<Text fw={600}>{contact?.ani || words.contact}</Text>} onClose={onClose}>
      {contact ? <Now contact={contact} /> : <Gone contactId={contactId} />}
      <Way contactId={contactId} news={contact} />
    </SideSheet>
  );
}

function Gone({ contactId }: { readonly contactId: string }) {
  return (
    <Stack gap="xs" align="flex-start">
      <Text size="sm">{words.gone}</Text>
      <Link to={supervisePath("records", contactId)}>{words.toRecord}</Link>
    </Stack>
  );
}

function Now({ contact }: { readonly contact: ContactView }) {
  const { contactId, dnis, script, agent, startedAt } = contact;
  return (
    <>
      <Facts
        facts={[
          [words.dialled, dnis],
          [words.script, script],
          [words.place, placeOf(contact)],
          [words.state, queueText(contact)],
          [
            words.agent,
            agent && (
              <Opener key="agent" section="agents" item={agent.id}>
                {agent.name}
              </Opener>
            ),
          ],
          [words.began, dayTimeText(startedAt)],
        ]}
      />
      <Known contact={contact} />
      <Group>
        <Button
          variant="default"
          leftSection={<IconRoute size={16} />}
          onClick={() => showContact(script, contactId)}
        >
          {words.showInDesigner}
        </Button>
      </Group>
    </>
  );
}

/** What its script knows of it, and what an agent has noted. */
function Known({ contact }: { readonly contact: ContactView }) {
  const { contactId } = contact;
  const load = () => client.getContactDetails({ id: contactId });
  const { value } = useAsked(contactId, load, { news: contact });
  if (value === null || value.variables.length + value.note.length === 0) return null;
  return (
    <section aria-label={texts.deskNotes.variables}>
      <Facts
        facts={[
          ...value.variables.map((one) => [one.name, valueText(one.value)] as const),
          [texts.deskNotes.disposition, value.disposition],
          [texts.deskNotes.note, value.note],
        ]}
      />
    </section>
  );
}
