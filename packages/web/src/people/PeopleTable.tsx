import type { AgentView } from "@cordboard/api";
import { ActionIcon, Badge, Button, Group, Menu, Table, Text } from "@mantine/core";
import { IconDots } from "@tabler/icons-react";
import { useState } from "react";

import { client } from "../client.ts";
import { texts } from "../texts/index.ts";
import { AskDialog } from "../workspace/AskDialog.tsx";
import { loadPeople, usePeople } from "./people-store.ts";
import { PersonDialog } from "./PersonDialog.tsx";
import { SetPassword } from "./SetPassword.tsx";

export function PeopleTable({ people }: { readonly people: readonly AgentView[] }) {
  const words = texts.people;
  return (
    <Table verticalSpacing="sm" highlightOnHover aria-label={words.title}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{words.person}</Table.Th>
          <Table.Th>{words.role}</Table.Th>
          <Table.Th>{words.skills}</Table.Th>
          <Table.Th>{words.phone}</Table.Th>
          <Table.Th>{words.signIn}</Table.Th>
          <Table.Th aria-label={words.actions("")} />
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {people.map((person) => (
          <Line key={person.id} person={person} />
        ))}
      </Table.Tbody>
    </Table>
  );
}

type Dialog = "edit" | "password" | "remove-password" | "remove";

function Line({ person }: { readonly person: AgentView }) {
  const { id, name, role, skills, endpoint, extension } = person;
  const hasPassword = usePeople(({ withPassword }) => withPassword.has(id));
  const [dialog, setDialog] = useState<Dialog | null>(null);
  const words = texts.people;
  return (
    <Table.Tr>
      <Table.Td>
        <Button variant="transparent" p={0} h="auto" onClick={() => setDialog("edit")}>
          {name}
        </Button>
        <Text size="xs" c="dimmed">
          {id}
        </Text>
        <Dialogs person={person} dialog={dialog} onClose={() => setDialog(null)} />
      </Table.Td>
      <Table.Td>{texts.session.roles[role]}</Table.Td>
      <Table.Td>
        <Group gap={4}>
          {skills.map((skill) => (
            <Badge key={skill.name} variant="default" tt="none">
              {skill.name} {skill.proficiency}
            </Badge>
          ))}
        </Group>
      </Table.Td>
      <Table.Td>
        <Text size="sm">{endpoint || "–"}</Text>
        {extension === "" ? null : (
          <Text size="xs" c="dimmed">
            {words.extension} {extension}
          </Text>
        )}
      </Table.Td>
      <Table.Td>
        <Text size="sm" {...(hasPassword ? {} : { c: "dimmed" })}>
          {hasPassword ? words.hasPassword : words.noPassword}
        </Text>
      </Table.Td>
      <Table.Td ta="right">
        <Menu position="bottom-end">
          <Menu.Target>
            <ActionIcon variant="subtle" color="gray" aria-label={words.actions(name)}>
              <IconDots size={18} />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item onClick={() => setDialog("edit")}>{words.edit(name)}</Menu.Item>
            <Menu.Item onClick={() => setDialog("password")}>{words.setPassword}</Menu.Item>
            {hasPassword ? (
              <Menu.Item onClick={() => setDialog("remove-password")}>
                {words.removePassword}
              </Menu.Item>
            ) : null}
            <Menu.Item color="red" onClick={() => setDialog("remove")}>
              {words.remove}
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      </Table.Td>
    </Table.Tr>
  );
}

interface DialogsProps {
  readonly person: AgentView;
  readonly dialog: Dialog | null;
  readonly onClose: () => void;
}

function Dialogs({ person, dialog, onClose }: DialogsProps) {
  const { id, name } = person;
  const words = texts.people;
  switch (dialog) {
    case "edit":
      return <PersonDialog person={person} onClose={onClose} />;
    case "password":
      return <SetPassword person={person} onClose={onClose} />;
    case "remove-password":
      return (
        <AskDialog
          title={words.removePasswordOf(name)}
          text={words.removePasswordHelp}
          action={words.removeAction}
          onClose={onClose}
          onYes={() => client.removeCredential({ id }).then(loadPeople)}
        />
      );
    case "remove":
      return (
        <AskDialog
          title={words.removeOf(name)}
          text={words.removeHelp}
          action={words.removeAction}
          onClose={onClose}
          onYes={() => client.removeAgent({ id }).then(loadPeople)}
        />
      );
    case null:
      return null;
  }
}
