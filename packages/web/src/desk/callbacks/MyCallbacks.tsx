import type { AgentView, ScheduledCallbackView } from "@cordboard/api";
import { Badge, Group, ScrollArea, Stack, Text } from "@mantine/core";
import { IconCalendarTime, IconTrash } from "@tabler/icons-react";
import { useEffect, useState } from "react";

import { asking, client } from "../../client.ts";
import { IconAction } from "../../components/IconAction.tsx";
import { texts } from "../../texts/index.ts";
import { AskDialog } from "../../workspace/AskDialog.tsx";
import { Card } from "../Card.tsx";
import { useDesk } from "../desk-store.ts";
import { showNumber } from "../show-number.ts";
import { useCountry } from "../use-country.ts";
import { loadCallbacks, useCallbacks } from "./callbacks-store.ts";
import { dayTime, useCentreZone } from "./day-time.ts";
import { RescheduleDialog } from "./RescheduleDialog.tsx";

/** What the agent promised, or is to keep: the next one first. */
export function MyCallbacks({ agent: { id } }: { readonly agent: AgentView }) {
  const { agentId, list, more } = useCallbacks();
  const callbacksAt = useDesk((state) => state.callbacksAt);
  const feed = useDesk((state) => state.feed);
  const [asked, setAsked] = useState<{
    readonly what: "reschedule" | "cancel";
    readonly callback: ScheduledCallbackView;
  } | null>(null);
  useEffect(() => {
    if (feed === "open") asking(loadCallbacks(id));
    // oxlint-disable-next-line react/exhaustive-deps -- each change of the centre's callbacks may be one of these
  }, [id, feed, callbacksAt]);
  const mine = agentId === id ? list : [];
  const country = useCountry();
  const zone = useCentreZone();
  const reload = () => loadCallbacks(id);
  const close = () => setAsked(null);
  return (
    <Card
      title={texts.deskCallbacks.mine}
      aside={
        mine.length === 0 ? null : (
          <Badge variant="light" color="gray">
            {more ? `${mine.length}+` : mine.length}
          </Badge>
        )
      }
    >
      {mine.length === 0 ? (
        <Text size="sm" c="dimmed">
          {texts.deskCallbacks.none}
        </Text>
      ) : (
        <ScrollArea.Autosize mah={248} type="auto">
          <Stack component="ul" gap="xs" m={0} p={0} className="cb-list">
            {mine.map((callback) => (
              <Item
                key={callback.scheduleId}
                callback={callback}
                number={showNumber(callback.number, country)}
                when={dayTime(callback.dueAt, zone)}
                own={callback.agent === id}
                onAsk={(what) => setAsked({ what, callback })}
              />
            ))}
          </Stack>
        </ScrollArea.Autosize>
      )}
      {asked?.what === "reschedule" ? (
        <RescheduleDialog callback={asked.callback} onChanged={reload} onClose={close} />
      ) : null}
      {asked?.what === "cancel" ? (
        <AskDialog
          title={texts.deskCallbacks.cancel}
          text={texts.deskCallbacks.cancelText(
            showNumber(asked.callback.number, country),
            dayTime(asked.callback.dueAt, zone),
          )}
          action={texts.deskCallbacks.cancel}
          onYes={async () => {
            await client.cancelScheduledCallback({ scheduleId: asked.callback.scheduleId });
            await reload();
          }}
          onClose={close}
        />
      ) : null}
    </Card>
  );
}

interface ItemProps {
  readonly callback: ScheduledCallbackView;
  readonly number: string;
  readonly when: string;
  /** Whether it comes to this agent first. */
  readonly own: boolean;
  readonly onAsk: (what: "reschedule" | "cancel") => void;
}

function Item({ callback, number, when, own, onAsk }: ItemProps) {
  const { skill, note, callerName } = callback;
  const who = callerName === "" ? number : `${callerName} · ${number}`;
  return (
    <li>
      <Group gap="xs" wrap="nowrap" align="flex-start">
        <div className="cb-grow">
          <Text size="sm" fw={500} className="cb-clock">
            {when}
          </Text>
          <Text size="sm">{who}</Text>
          <Text size="xs" c="dimmed" lineClamp={2}>
            {[skill, own ? texts.deskCallbacks.toMe[callback.own ? "own" : "me"] : "", note]
              .filter(Boolean)
              .join(" · ")}
          </Text>
        </div>
        <IconAction
          name={texts.deskCallbacks.rescheduleOf(who)}
          icon={IconCalendarTime}
          onClick={() => onAsk("reschedule")}
        />
        <IconAction
          name={texts.deskCallbacks.cancelOf(who)}
          icon={IconTrash}
          onClick={() => onAsk("cancel")}
        />
      </Group>
    </li>
  );
}
