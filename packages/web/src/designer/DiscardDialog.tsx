import { Button, Group, Modal, Stack, Text } from "@mantine/core";

import { asking } from "../client.ts";
import { texts } from "../texts/index.ts";
import { discardDraft } from "./publishing.ts";
import { useDesigner } from "./store.ts";

const close = () => useDesigner.setState({ discarding: false });

/** A draft is everybody's: it is not thrown away by a slip. */
export default function DiscardDialog() {
  const isFirst = useDesigner(({ server }) => server?.published === null);
  const words = texts.team.draft;
  return (
    <Modal opened onClose={close} title={words.discardTitle}>
      <Stack>
        <Text size="sm">{isFirst ? words.discardNew : words.discardText}</Text>
        <Group justify="flex-end">
          <Button variant="default" data-autofocus onClick={close}>
            {texts.cancel}
          </Button>
          <Button color="red" onClick={() => asking(discardDraft())}>
            {words.discardIt}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
