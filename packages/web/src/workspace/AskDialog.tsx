import { Button, Group, Modal, Stack, Text } from "@mantine/core";

import { asking } from "../client.ts";
import { texts } from "../texts/index.ts";

interface Props {
  readonly title: string;
  readonly text: string;
  /** What the button says. */
  readonly action: string;
  readonly onYes: () => Promise<void>;
  readonly onClose: () => void;
}

/** Asks before something is gone. */
export function AskDialog({ title, text, action, onYes, onClose }: Props) {
  return (
    <Modal opened onClose={onClose} title={title}>
      <Stack>
        <Text size="sm">{text}</Text>
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {texts.cancel}
          </Button>
          <Button color="red" onClick={() => asking(onYes().finally(onClose))}>
            {action}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
