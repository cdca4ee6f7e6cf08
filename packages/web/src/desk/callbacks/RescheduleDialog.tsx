import type { ScheduledCallbackView } from "@cordboard/api";
import { Alert, Button, Group, Modal, Stack } from "@mantine/core";
import { useState } from "react";

import { client } from "../../client.ts";
import { texts } from "../../texts/index.ts";
import { useRefusal } from "../../components/use-refusal.ts";
import { useCentreZone } from "./day-time.ts";
import { isWhole, localTime } from "./local-time.ts";
import { TimeFields } from "./TimeFields.tsx";
import { useResolved } from "./use-resolved.ts";

interface Props {
  readonly callback: ScheduledCallbackView;
  readonly onChanged: () => Promise<void>;
  readonly onClose: () => void;
}

/** The same promise for another time. */
export function RescheduleDialog({ callback, onChanged, onClose }: Props) {
  const { scheduleId, dueAt, number, timeZone } = callback;
  const zone = useCentreZone();
  const [at, setAt] = useState(() => localTime(dueAt, timeZone || zone));
  const resolved = useResolved(at);
  const { refusal, busy, trying } = useRefusal();
  const change = () =>
    trying(async () => {
      await client.rescheduleCallback({ scheduleId }, { at });
      await onChanged();
      onClose();
    });
  return (
    <Modal opened onClose={onClose} title={texts.deskCallbacks.reschedule} size="lg">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          change();
        }}
      >
        <Stack>
          {refusal === "" ? null : <Alert color="red">{refusal}</Alert>}
          <TimeFields value={at} onChange={setAt} number={number} resolved={resolved} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {texts.cancel}
            </Button>
            <Button type="submit" loading={busy} disabled={!isWhole(at)}>
              {texts.deskCallbacks.changeTime}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
