import {
  AGENT_PERMISSIONS,
  PERSON_ROLES,
  type AgentPermission,
  type AgentView,
  type PersonRole,
} from "@cordboard/api";
import { Checkbox, Group, Select, TagsInput, TextInput } from "@mantine/core";
import { useState } from "react";

import { client } from "../client.ts";
import { agentId } from "../desk/agent-id.ts";
import { FormDialog } from "../session/FormDialog.tsx";
import { isGood, NewPasswordField } from "../session/PasswordFields.tsx";
import { texts } from "../texts/index.ts";
import { loadPeople, usePeople } from "./people-store.ts";
import { SkillsField } from "./SkillsField.tsx";

interface Props {
  /** Null: somebody new. */
  readonly person: AgentView | null;
  readonly onClose: () => void;
}

const USUAL: readonly AgentPermission[] = ["schedule-callbacks", "dial-out"];

/** All that is known of a person. */
export function PersonDialog({ person, onClose }: Props) {
  const isTaken = (wanted: string) =>
    usePeople.getState().people?.some(({ id }) => id === wanted) ?? false;
  const [name, setName] = useState(person?.name ?? "");
  const [chosenId, setId] = useState<string | null>(person?.id ?? null);
  const [endpoint, setEndpoint] = useState(person?.endpoint ?? "");
  const [extension, setExtension] = useState(person?.extension ?? "");
  const [languages, setLanguages] = useState<readonly string[]>(person?.languages ?? []);
  const [role, setRole] = useState<PersonRole>(person?.role ?? "agent");
  const [skills, setSkills] = useState<AgentView["skills"]>(person?.skills ?? []);
  const [permissions, setPermissions] = useState<readonly string[]>(person?.permissions ?? USUAL);
  const [password, setPassword] = useState("");
  const id = chosenId ?? (name.trim() === "" ? "" : agentId(name, isTaken));
  const words = texts.people;
  const isReady =
    name.trim() !== "" && id !== "" && (password === "" || isGood(password, [id, name]));
  const save = async () => {
    await client.putAgent({
      id,
      name: name.trim(),
      endpoint: endpoint.trim(),
      extension: extension.trim(),
      languages: [...languages],
      role,
      skills,
      permissions: AGENT_PERMISSIONS.filter((one) => permissions.includes(one)),
    });
    if (password !== "") await client.setPassword({ id }, { password });
    await loadPeople();
  };
  return (
    <FormDialog
      title={person ? words.edit(person.name) : words.add}
      action={words.save}
      size="lg"
      isReady={isReady}
      onSubmit={save}
      onClose={onClose}
    >
      <Group grow align="flex-start">
        <TextInput
          label={words.name}
          required
          data-autofocus
          maxLength={64}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <TextInput
          label={words.id}
          description={person ? undefined : words.idHelp}
          required
          readOnly={person !== null}
          maxLength={64}
          value={id}
          onChange={(event) => setId(event.currentTarget.value)}
        />
      </Group>
      <Select
        label={words.role}
        data={PERSON_ROLES.map((one) => ({ value: one, label: texts.session.roles[one] }))}
        allowDeselect={false}
        value={role}
        onChange={(chosen) => setRole(PERSON_ROLES.find((one) => one === chosen) ?? "agent")}
      />
      <Group grow align="flex-start">
        <TextInput
          label={words.endpoint}
          description={words.endpointHelp}
          maxLength={128}
          value={endpoint}
          onChange={(event) => setEndpoint(event.currentTarget.value)}
        />
        <TextInput
          label={words.extension}
          maxLength={16}
          inputMode="tel"
          value={extension}
          onChange={(event) => setExtension(event.currentTarget.value)}
        />
      </Group>
      <SkillsField skills={skills} onChange={setSkills} />
      <TagsInput
        label={words.languages}
        description={words.languagesHelp}
        value={[...languages]}
        onChange={setLanguages}
      />
      {role === "agent" ? (
        <Checkbox.Group
          label={words.permissions}
          value={[...permissions]}
          onChange={setPermissions}
        >
          <Group mt="xs">
            {AGENT_PERMISSIONS.map((one) => (
              <Checkbox key={one} value={one} label={words.permission[one]} />
            ))}
          </Group>
        </Checkbox.Group>
      ) : null}
      {person ? null : (
        <NewPasswordField
          label={words.newPasswordOf}
          isOptional={words.passwordLater}
          value={password}
          onChange={setPassword}
          words={[id, name]}
        />
      )}
    </FormDialog>
  );
}
