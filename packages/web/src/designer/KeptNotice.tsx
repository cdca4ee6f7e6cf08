import { Alert, Button, Group, Text } from "@mantine/core";

import { texts } from "../texts/index.ts";
import { dateTime } from "../texts/language.ts";
import { discardWork, restoreWork } from "./files.ts";
import { useDesigner } from "./store.ts";

/** Offers what an earlier session left unsaved. */
export function KeptNotice() {
  const kept = useDesigner((state) => state.kept);
  if (!kept) return null;
  return (
    <Alert
      color="orange"
      title={texts.draft.title}
      radius={0}
      p="xs"
      className="cb-notice"
      role="presentation"
    >
      <Group gap="sm">
        <Text size="sm">{texts.draft.when(dateTime(kept.at))}</Text>
        <Button size="compact-sm" onClick={restoreWork}>
          {texts.draft.restore}
        </Button>
        <Button size="compact-sm" variant="default" onClick={discardWork}>
          {texts.draft.discard}
        </Button>
      </Group>
    </Alert>
  );
}
