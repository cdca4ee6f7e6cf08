import type { ScheduledCallbackView } from "@cordboard/api";
import { Button, Group, Text } from "@mantine/core";
import { useState } from "react";

import { client } from "../../client.ts";
import { RescheduleDialog } from "../../desk/callbacks/RescheduleDialog.tsx";
import { dayTimeIn } from "../../texts/amounts.ts";
import { texts } from "../texts.ts";
import { Facts } from "../Facts.tsx";
import { Opener } from "../Opener.tsx";
import { SideSheet } from "../SideSheet.tsx";
import { useNames } from "../use-names.ts";
import { Assignment } from "./Assignment.tsx";
import { customerText, madeText, whoseText } from "./callback-texts.ts";
import { CancelCallback } from "./CancelCallback.tsx";

const words = texts.supervise.callbacks;

interface Props {
  readonly callback: ScheduledCallbackView;
  /** The centre's. */
  readonly timeZone: string;
  readonly onChanged: () => void;
  readonly onClose: () => void;
}

/** One callback at a time: another time, another agent or queue, or none at all. */
export function ScheduledSheet({ callback, timeZone, onChanged, onClose }: Props) {
  const { scheduleId, number, dueAt, skill, agent, own, note, contactId } = callback;
  const nameOf = useNames();
  const [isRescheduling, setRescheduling] = useState(false);
  return (
    <SideSheet title={<Text fw={600}>{number}</Text>} onClose={onClose}>
      <Facts
        facts={[
          [words.due, dayTimeIn(dueAt, timeZone)],
          [words.there, customerText(number, dueAt)],
          [words.name, callback.callerName],
          [words.callerId, callback.callerId],
          [texts.supervise.queues.skill, skill],
          [texts.supervise.contacts.agent, whoseText(agent, own, nameOf)],
          [words.made, madeText(callback.source, callback.madeBy, nameOf)],
          [words.madeAt, dayTimeIn(callback.madeAt, timeZone)],
          [words.note, note],
          [
            words.from,
            contactId === "" ? null : (
              <Opener key="from" section="records" item={contactId}>
                {texts.supervise.records.otherContact}
              </Opener>
            ),
          ],
        ]}
      />
      <Group>
        <Button variant="default" onClick={() => setRescheduling(true)}>
          {words.reschedule}
        </Button>
      </Group>
      <Assignment
        key={`${skill} ${agent} ${own}`}
        now={{ skill, agent, own }}
        onSet={async (to) => {
          await client.reassignCallback({ scheduleId }, to);
          onChanged();
        }}
      />
      {isRescheduling ? (
        <RescheduleDialog
          callback={callback}
          onChanged={async () => onChanged()}
          onClose={() => setRescheduling(false)}
        />
      ) : null}
      <CancelCallback
        number={number}
        onCancel={async () => {
          await client.cancelScheduledCallback({ scheduleId });
          onChanged();
          onClose();
        }}
      />
    </SideSheet>
  );
}
