import { Alert, Button, Group, Text } from "@mantine/core";

import { texts } from "../texts/index.ts";
import { dateTime } from "../texts/language.ts";
import { discardDraft, restoreDraft } from "./files.ts";
import { useDesigner } from "./store.ts";

/** Offers what an earlier session left unsaved. */
export function DraftNotice() {
  const draft = useDesigner((state) => state.draft);
  if (!draft) return null;
  return (
    <Alert color="orange" title={texts.draft.title} radius={0} p="xs" className="cb-notice">
      <Group gap="sm">
        <Text size="sm">{texts.draft.when(dateTime(draft.at))}</Text>
        <Button size="compact-sm" onClick={restoreDraft}>
          {texts.draft.restore}
        </Button>
        <Button size="compact-sm" variant="default" onClick={discardDraft}>
          {texts.draft.discard}
        </Button>
      </Group>
    </Alert>
  );
}
