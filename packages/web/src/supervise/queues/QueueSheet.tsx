import type { AgentView, ContactView } from "@cordboard/api";
import { Badge, Group, Stack, Table, Text, Title } from "@mantine/core";
import { useMemo } from "react";

import { workspacePath } from "../../router.ts";
import { texts } from "../texts.ts";
import { Link } from "../../workspace/Link.tsx";
import { StatusBadge } from "../agents/StatusBadge.tsx";
import { isWaiting } from "../contacts/contact-texts.ts";
import { useCentre, type Queue } from "../centre-store.ts";
import { Opener } from "../Opener.tsx";
import { SideSheet } from "../SideSheet.tsx";
import { STATUS_ORDER } from "../statuses.ts";
import { Ticking } from "../Ticking.tsx";

const words = texts.supervise.queues;
/** More of those who wait nobody reads here; all of them are among the contacts. */
const MOST = 100;

/** Who waits in one queue, in order, and who works in it. */
export function QueueSheet({ queue, onClose }: { readonly queue: Queue; onClose: () => void }) {
  const { skill, waiting, open } = queue;
  const contacts = useCentre((state) => state.contacts);
  const agents = useCentre((state) => state.agents);
  const there = useMemo(
    () =>
      (contacts ?? [])
        .filter((one) => one.skill === skill && isWaiting(one))
        .toSorted((a, b) => a.position - b.position)
        .slice(0, MOST),
    [contacts, skill],
  );
  const staff = useMemo(
    () =>
      (agents ?? [])
        .filter(({ skills }) => skills.some(({ name }) => name === skill))
        .toSorted((a, b) => STATUS_ORDER.indexOf(a.status) - STATUS_ORDER.indexOf(b.status)),
    [agents, skill],
  );
  return (
    <SideSheet
      title={
        <Group gap="xs">
          <Text fw={600}>{skill}</Text>
          {open ? null : (
            <Badge size="sm" variant="light" color="red" tt="none">
              {words.closed}
            </Badge>
          )}
        </Group>
      }
      onClose={onClose}
    >
      <Stack gap="xs" component="section" aria-label={words.who}>
        <Title order={2} size="md">
          {words.who} ({waiting})
        </Title>
        {there.length === 0 ? (
          <Text size="sm" c="dimmed">
            {words.nobodyWaits}
          </Text>
        ) : (
          <Waiting contacts={there} />
        )}
      </Stack>
      <Stack gap="xs" component="section" aria-label={words.agentsOf}>
        <Title order={2} size="md">
          {words.agentsOf} ({staff.length})
        </Title>
        {staff.length === 0 ? (
          <Text size="sm" c="dimmed">
            {words.noAgents}
          </Text>
        ) : (
          <Staff agents={staff} skill={skill} />
        )}
      </Stack>
      <Link to={workspacePath("skills", skill)}>{words.settings}</Link>
    </SideSheet>
  );
}

function Waiting({ contacts }: { readonly contacts: readonly ContactView[] }) {
  return (
    <Table fz="sm" aria-label={words.who}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{words.position}</Table.Th>
          <Table.Th>{texts.supervise.contacts.caller}</Table.Th>
          <Table.Th>{words.state}</Table.Th>
          <Table.Th>{texts.supervise.contacts.waits}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {contacts.map(({ contactId, position, ani, queueState, enteredAt }) => (
          <Table.Tr key={contactId}>
            <Table.Td>{position}</Table.Td>
            <Table.Td>
              <Opener section="contacts" item={contactId}>
                {ani || texts.supervise.contacts.unknown}
              </Opener>
            </Table.Td>
            <Table.Td>{texts.supervise.contacts.states[queueState]}</Table.Td>
            <Table.Td>{enteredAt === null ? null : <Ticking since={enteredAt} />}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

function Staff({ agents, skill }: { readonly agents: readonly AgentView[]; skill: string }) {
  return (
    <Table fz="sm" aria-label={words.agentsOf}>
      <Table.Tbody>
        {agents.map((agent) => (
          <Table.Tr key={agent.id}>
            <Table.Td>
              <Opener section="agents" item={agent.id}>
                {agent.name}
              </Opener>
            </Table.Td>
            <Table.Td>
              <StatusBadge status={agent.status} reason={agent.statusReason} />
            </Table.Td>
            <Table.Td>
              <Ticking since={agent.statusSince} />
            </Table.Td>
            <Table.Td>
              {words.proficiency(agent.skills.find(({ name }) => name === skill)?.proficiency ?? 0)}
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
