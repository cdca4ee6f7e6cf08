import { Button, Group, Text } from "@mantine/core";
import { notifications } from "@mantine/notifications";

import { asking } from "../../client.ts";
import { texts } from "../../texts/index.ts";
import { refresh } from "../resources.ts";

/** Says what was done, and offers to take it back while the message is there. */
export function tellDone(done: string, undo?: () => Promise<unknown>): void {
  const id = notifications.show({
    autoClose: undo ? 20_000 : 5_000,
    message: undo ? (
      <Group justify="space-between" wrap="nowrap">
        <Text size="sm">{done}</Text>
        <Button
          size="compact-sm"
          variant="light"
          onClick={() => {
            notifications.hide(id);
            asking(takeBack(undo));
          }}
        >
          {texts.prompts.undo}
        </Button>
      </Group>
    ) : (
      done
    ),
  });
}

async function takeBack(undo: () => Promise<unknown>): Promise<void> {
  try {
    await undo();
  } finally {
    await refresh();
  }
}
