import { ApiError } from "@cordboard/api";
import type { Session } from "@cordboard/simulator";
import {
  Alert,
  Button,
  CopyButton,
  Group,
  List,
  Modal,
  Stack,
  Text,
  TextInput,
} from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useEffect, useState } from "react";

import { asking, client } from "../../client.ts";
import { texts } from "../../texts/index.ts";
import { isUnsaved, useDesigner } from "../store.ts";
import { fileNameOf, jsonOf, scenarioOfRun, type Checked } from "./scenario-of-run.ts";

interface Props {
  readonly session: Session;
  readonly onClose: () => void;
}

/** The call so far as a scenario of the workspace: run before it is kept. */
export default function SaveDialog({ session, onClose }: Props) {
  const [name, setName] = useState("");
  const [checked, setChecked] = useState<Checked | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [saving, setSaving] = useState(false);
  const unsaved = useDesigner(isUnsaved);
  useEffect(() => asking(scenarioOfRun(session, "").then(setChecked)), [session]);
  const title = name.trim();
  const file = fileNameOf(title);
  const scenario = checked && { ...checked.scenario, name: title };
  const json = scenario ? jsonOf(scenario) : "";

  const save = async () => {
    if (!scenario || title === "") return;
    setSaving(true);
    try {
      const { path } = await client.saveTest({ name: file }, { scenario, revision: null });
      notifications.show({ color: "teal", message: texts.saveTest.saved(path) });
      onClose();
    } catch (error) {
      setRefusal(error instanceof ApiError ? error.message : texts.saveTest.noServer);
    } finally {
      setSaving(false);
    }
  };
  return (
    <Modal opened onClose={onClose} title={texts.saveTest.title} size="lg">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          asking(save());
        }}
      >
        <Stack gap="sm">
          <TextInput
            data-autofocus
            label={texts.saveTest.name}
            description={texts.saveTest.file(`tests/${file}.json`)}
            placeholder={texts.saveTest.example}
            value={name}
            maxLength={200}
            error={refusal}
            onChange={(event) => {
              setName(event.currentTarget.value);
              setRefusal(null);
            }}
          />
          <Outcome checked={checked} />
          {unsaved ? (
            <Text size="xs" c="dimmed">
              {texts.saveTest.unsaved}
            </Text>
          ) : null}
          <Group justify="flex-end" gap="xs">
            <CopyButton value={json}>
              {({ copied, copy }) => (
                <Button variant="default" disabled={!scenario} onClick={copy}>
                  {copied ? texts.saveTest.copied : texts.saveTest.copy}
                </Button>
              )}
            </CopyButton>
            <Button variant="default" disabled={!scenario} onClick={() => download(file, json)}>
              {texts.saveTest.download}
            </Button>
            <Button
              type="submit"
              loading={saving}
              disabled={title === "" || checked?.failures.length !== 0}
            >
              {texts.saveTest.save}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

function Outcome({ checked }: { readonly checked: Checked | null }) {
  if (!checked) return <Text size="sm">{texts.saveTest.running}</Text>;
  const { scenario, failures } = checked;
  if (failures.length === 0) {
    return (
      <Alert color="teal" p="xs" title={texts.saveTest.passes}>
        {texts.saveTest.about(scenario.steps.length, scenario.expect.path?.length ?? 0)}
      </Alert>
    );
  }
  return (
    <Alert color="orange" p="xs" title={texts.saveTest.fails}>
      <List size="xs">
        {failures.map((failure) => (
          <List.Item key={failure}>{failure}</List.Item>
        ))}
      </List>
    </Alert>
  );
}

function download(file: string, json: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([json], { type: "application/json" }));
  link.download = `${file}.json`;
  link.click();
  URL.revokeObjectURL(link.href);
}
