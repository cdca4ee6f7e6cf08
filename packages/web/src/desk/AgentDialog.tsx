import { ApiError, type AgentView } from "@cordboard/api";
import { Alert, Button, Group, Modal, Stack, TagsInput, TextInput } from "@mantine/core";
import { useState } from "react";

import { asking, client } from "../client.ts";
import { texts } from "../texts/index.ts";
import { refusal } from "../texts/translated.ts";
import { useWorkspace } from "../workspace-store.ts";
import { agentId } from "./agent-id.ts";
import { showAgent, useDesk } from "./desk-store.ts";

interface Props {
  readonly agent: AgentView | null;
  readonly onClose: () => void;
  readonly onSaved: (id: string) => void;
}

export function AgentDialog({ agent, onClose, onSaved }: Props) {
  const workspace = useWorkspace((state) => state.workspace);
  const known = workspace?.skills.map((skill) => skill.name) ?? [];
  const [name, setName] = useState(agent?.name ?? "");
  const [endpoint, setEndpoint] = useState(agent?.endpoint ?? "");
  const [skills, setSkills] = useState(agent?.skills.map((skill) => skill.name) ?? known);
  const [error, setError] = useState("");
  const save = async () => {
    const taken = (id: string) =>
      useDesk.getState().agents?.some((other) => other.id === id) ?? false;
    const proficiency = (skill: string) =>
      agent?.skills.find((own) => own.name === skill)?.proficiency ?? 1;
    try {
      const saved = await client.putAgent({
        id: agent?.id ?? agentId(name, taken),
        name: name.trim(),
        endpoint: endpoint.trim(),
        skills: skills.map((skill) => ({ name: skill, proficiency: proficiency(skill) })),
      });
      showAgent(saved);
      onSaved(saved.id);
    } catch (refused) {
      if (!(refused instanceof ApiError)) throw refused;
      setError(refusal(refused).text);
    }
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={agent ? texts.deskPage.editAgent : texts.deskPage.addAgent}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          asking(save());
        }}
      >
        <Stack>
          {error === "" ? null : <Alert color="red">{error}</Alert>}
          <TextInput
            label={texts.deskPage.agentName}
            required
            data-autofocus
            maxLength={64}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <TextInput
            label={texts.deskPage.endpoint}
            description={texts.deskPage.endpointHelp}
            maxLength={128}
            value={endpoint}
            onChange={(event) => setEndpoint(event.currentTarget.value)}
          />
          <TagsInput
            label={texts.deskPage.skills}
            description={texts.deskPage.skillsHelp}
            data={known}
            value={skills}
            onChange={setSkills}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {texts.cancel}
            </Button>
            <Button type="submit" disabled={name.trim() === ""}>
              {texts.deskPage.save}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
