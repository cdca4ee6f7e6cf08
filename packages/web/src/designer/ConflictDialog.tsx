import { Button, Group, Modal, Stack, Text } from "@mantine/core";

import { asking } from "../client.ts";
import { texts } from "../texts/index.ts";
import { loadTheirs } from "./merging.ts";
import { overwriteTheirs } from "./saving.ts";
import { useDesigner } from "./store.ts";

/** Somebody saved first: nothing is lost without being asked. */
export function ConflictDialog() {
  const conflict = useDesigner((state) => state.conflict);
  const later = () => useDesigner.setState({ conflict: null });
  return (
    <Modal opened={conflict !== null} onClose={later} title={texts.conflict.title}>
      <Stack>
        <Text size="sm">{texts.conflict.text}</Text>
        <Choice
          text={texts.conflict.theirs}
          help={texts.conflict.theirsHelp}
          onClick={loadTheirs}
        />
        <Choice
          text={texts.conflict.mine}
          help={texts.conflict.mineHelp}
          onClick={() => asking(overwriteTheirs())}
        />
        <Group justify="flex-end">
          <Button variant="subtle" color="gray" onClick={later}>
            {texts.conflict.later}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

function Choice({ text, help, onClick }: { text: string; help: string; onClick: () => void }) {
  return (
    <Group wrap="nowrap">
      <Button variant="default" miw={200} onClick={onClick}>
        {text}
      </Button>
      <Text size="sm" c="dimmed">
        {help}
      </Text>
    </Group>
  );
}
