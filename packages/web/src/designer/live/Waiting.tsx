import { Button, Stack, Text } from "@mantine/core";

import { texts } from "../../texts/index.ts";
import { refresh } from "./live.ts";
import { useLive } from "./live-store.ts";

/** Nothing has come from the server yet. */
export function Waiting() {
  const failed = useLive((state) => state.failed);
  return (
    <Stack p="md" gap="xs" align="flex-start">
      <Text size="sm" c="dimmed">
        {failed ? texts.live.notAnswered : texts.panels.loading}
      </Text>
      {failed ? (
        <Button size="compact-sm" variant="light" onClick={refresh}>
          {texts.live.refresh}
        </Button>
      ) : null}
    </Stack>
  );
}
