import type { WaitingCallbackView } from "@cordboard/api";
import { Text } from "@mantine/core";

import { client } from "../../client.ts";
import { dayTimeIn } from "../../texts/amounts.ts";
import { texts } from "../texts.ts";
import { Facts } from "../Facts.tsx";
import { Opener } from "../Opener.tsx";
import { SideSheet } from "../SideSheet.tsx";
import { Ticking } from "../Ticking.tsx";
import { useNames } from "../use-names.ts";
import { Assignment } from "./Assignment.tsx";
import { customerText, whoseText } from "./callback-texts.ts";
import { CancelCallback } from "./CancelCallback.tsx";
import { useSecond } from "../use-second.ts";
import { stateText } from "./waiting-columns.tsx";

const words = texts.supervise.callbacks;

interface Props {
  readonly callback: WaitingCallbackView;
  /** The centre's. */
  readonly timeZone: string;
  readonly onChanged: () => void;
  readonly onClose: () => void;
}

/** One callback in a queue: another agent or queue, or none at all. */
export function WaitingSheet({ callback, timeZone, onChanged, onClose }: Props) {
  const { contactId, number, callerId, skill, agent, ownUntil, notBefore, linkedTo } = callback;
  const nameOf = useNames();
  const now = useSecond();
  return (
    <SideSheet title={<Text fw={600}>{number}</Text>} onClose={onClose}>
      <Facts
        facts={[
          [texts.supervise.queues.state, stateText(callback)],
          [texts.supervise.contacts.waits, <Ticking key="waits" since={callback.enteredAt} />],
          [words.name, callback.callerName],
          [words.note, callback.note],
          [words.nowThere, customerText(number, now)],
          [words.callerId, callerId],
          [texts.supervise.queues.skill, skill],
          [texts.supervise.contacts.agent, whoseText(agent, ownUntil !== null, nameOf)],
          [words.ownUntil, ownUntil === null ? null : dayTimeIn(ownUntil, timeZone)],
          [words.attemptsLeft, callback.attemptsLeft],
          [words.notBefore, notBefore === null ? null : dayTimeIn(notBefore, timeZone)],
          [
            words.from,
            linkedTo === null ? null : (
              <Opener key="from" section="records" item={linkedTo}>
                {texts.supervise.records.otherContact}
              </Opener>
            ),
          ],
        ]}
      />
      <Assignment
        key={`${skill} ${agent}`}
        now={{ skill, agent }}
        onSet={async (to) => {
          await client.reassignWaitingCallback({ contactId }, { skill: to.skill, agent: to.agent });
          onChanged();
        }}
      />
      <CancelCallback
        number={number}
        onCancel={async () => {
          await client.cancelWaitingCallback({ contactId });
          onChanged();
          onClose();
        }}
      />
    </SideSheet>
  );
}
