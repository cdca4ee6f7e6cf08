import {
  hoursAt,
  hoursPhases,
  instantOf,
  wallClockAt,
  type HoursFile,
  type HoursState,
  type WallClock,
} from "@cordboard/language";
import { Button, Group, Text, TextInput } from "@mantine/core";
import { useDeferredValue, useState } from "react";

import { locale } from "../../texts/language.ts";
import { texts } from "../../texts/index.ts";
import { Panel } from "../Panel.tsx";
import { FourWeeks } from "./FourWeeks.tsx";
import { StateBadge } from "./StateBadge.tsx";
import { useMinute } from "./use-minute.ts";

const words = texts.workspace.hours;
const WEEK_MS = 7 * 86_400_000;

/** What applies at a moment, why, and until when; with the form as it is now. */
export function Applies({ hours: current }: { readonly hours: HoursFile | null }) {
  const hours = useDeferredValue(current);
  const [chosen, setChosen] = useState<WallClock | null>(null);
  const minute = useMinute();
  if (!hours) {
    return (
      <Panel title={words.applies}>
        <Text size="sm" c="dimmed">
          {words.nothing}
        </Text>
      </Panel>
    );
  }
  const now = wallClockAt(minute, hours.timeZone);
  const shown = chosen ?? now;
  return (
    <Panel title={words.applies}>
      <div className="cb-moment">
        <TextInput
          type="date"
          label={words.date}
          value={shown.date}
          onChange={(event) =>
            setChosen({ ...shown, date: event.currentTarget.value || shown.date })
          }
        />
        <TextInput
          type="time"
          label={words.time}
          value={shown.time}
          onChange={(event) =>
            setChosen({ ...shown, time: event.currentTarget.value || shown.time })
          }
        />
      </div>
      <Answer hours={hours} {...shown} />
      <FourWeeks
        hours={hours}
        today={now.date}
        chosen={shown.date}
        onChoose={(date) => setChosen({ ...shown, date })}
      />
      <Button
        variant="subtle"
        size="compact-sm"
        w="fit-content"
        disabled={!chosen}
        onClick={() => setChosen(null)}
      >
        {words.rightNow}
      </Button>
    </Panel>
  );
}

function Answer({ hours, date, time }: WallClock & { readonly hours: HoursFile }) {
  const { at, odd } = instantOf({ date, time }, hours.timeZone);
  const state = hoursAt(hours, at);
  const isOpen = state.state === "Open";
  const phases = hoursPhases(hours, at, at + 8 * WEEK_MS);
  const next = phases.find((phase) => (phase.state === "Open") !== isOpen);
  return (
    <div role="status" aria-label={words.applies}>
      <Group gap="sm">
        <StateBadge state={state.state} />
        <Text size="sm">{reason(state)}</Text>
      </Group>
      <Text size="sm" c="dimmed" mt={4}>
        {next
          ? words[isOpen ? "closes" : "opens"](moment(next.from, hours.timeZone))
          : words.noChange}
      </Text>
      {odd === null ? null : (
        <Text size="sm" c="orange" mt={4}>
          {words[odd]}
        </Text>
      )}
    </div>
  );
}

function reason({ state, override, holiday }: HoursState): string {
  const { because } = words;
  if (override !== null) return because.override(override);
  if (holiday === null) return because.week;
  return state === "Open" ? because.holidayOpen(holiday) : because.holiday(holiday);
}

const moment = (at: number, timeZone: string) =>
  new Intl.DateTimeFormat(locale, {
    timeZone,
    weekday: "short",
    day: "numeric",
    month: "short",
    hour: "2-digit",
    minute: "2-digit",
  }).format(at);
