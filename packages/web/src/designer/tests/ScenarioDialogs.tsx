import type { Scenario } from "@cordboard/simulator";
import { Button, Group, Modal, Stack, Text, TextInput } from "@mantine/core";
import { useState } from "react";

import { asking } from "../../client.ts";
import { texts } from "../../texts/index.ts";
import { deleteFile, renameScenario } from "./files.ts";

interface Props {
  readonly file: string;
  readonly path: string;
  readonly onClose: () => void;
}

export function RenameDialog({
  file,
  path,
  scenario,
  onClose,
}: Props & { readonly scenario: Scenario }) {
  const [name, setName] = useState(scenario.name);
  const title = name.trim();
  return (
    <Modal opened onClose={onClose} title={texts.tests.renameTitle}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          asking(renameScenario(file, scenario, title).then(onClose));
        }}
      >
        <Stack>
          <TextInput
            data-autofocus
            label={texts.tests.name}
            description={texts.tests.saved(path)}
            maxLength={200}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {texts.cancel}
            </Button>
            <Button type="submit" disabled={title === "" || title === scenario.name}>
              {texts.tests.renameTitle}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

export function DeleteDialog({ file, path, title, onClose }: Props & { readonly title: string }) {
  return (
    <Modal opened onClose={onClose} title={texts.tests.removeTitle(title)}>
      <Stack>
        <Text size="sm">{texts.tests.removeText(path)}</Text>
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {texts.cancel}
          </Button>
          <Button color="red" data-autofocus onClick={() => asking(deleteFile(file).then(onClose))}>
            {texts.tests.removeNow}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
