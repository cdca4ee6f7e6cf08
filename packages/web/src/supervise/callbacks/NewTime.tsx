import "@mantine/dates/styles.css";
import "dayjs/locale/de";

import type { ScheduledCallbackView } from "@cordboard/api";
import { instantOf, wallClockAt } from "@cordboard/language";
import { Button, Group, Stack, Text, Title } from "@mantine/core";
import { DatePickerInput, TimeInput } from "@mantine/dates";
import { useState } from "react";

import { asking } from "../../client.ts";
import { language } from "../../texts/language.ts";
import { dayTimeIn } from "../../texts/amounts.ts";
import { texts } from "../../texts/index.ts";
import { serverNow } from "../centre-store.ts";
import { ZoneChoice } from "../Choices.tsx";
import { plusDays } from "../time-range.ts";
import { customerText } from "./callback-texts.ts";

const words = texts.supervise.callbacks;
/** A callback is promised for at most so many days ahead. */
const MOST_DAYS = 30;

interface Props {
  readonly callback: ScheduledCallbackView;
  readonly timeZone: string;
  readonly onSet: (at: { date: string; time: string; timeZone: string }) => Promise<void>;
}

/** Another day and time, in any zone; what it means here and at the customer's is shown before. */
export function NewTime({ callback: { dueAt, number, ...callback }, timeZone, onSet }: Props) {
  const [zone, setZone] = useState(callback.timeZone || timeZone);
  const [{ date, time }, setClock] = useState(() => wallClockAt(dueAt, zone));
  const meant = date !== "" && time !== "" ? instantOf({ date, time }, zone) : null;
  const [isSending, setSending] = useState(false);
  const today = wallClockAt(serverNow(), zone).date;
  const set = async () => {
    setSending(true);
    await onSet({ date, time, timeZone: zone }).finally(() => setSending(false));
  };
  return (
    <Stack gap="xs" component="section" aria-label={words.reschedule}>
      <Title order={2} size="md">
        {words.reschedule}
      </Title>
      <Group gap="xs" grow preventGrowOverflow={false}>
        <DatePickerInput
          label={words.day}
          locale={language}
          value={date}
          minDate={today}
          maxDate={plusDays(today, MOST_DAYS)}
          onChange={(to) => to !== null && setClock({ date: to, time })}
        />
        <TimeInput
          label={words.time}
          value={time}
          onChange={({ currentTarget }) => setClock({ date, time: currentTarget.value })}
        />
        <ZoneChoice
          label={texts.supervise.reports.timeZone}
          value={zone}
          onChange={(to) => setZone(to)}
        />
      </Group>
      {meant ? (
        <Text size="sm" c="dimmed" role="status">
          {[
            meant.odd === null ? "" : words.odd[meant.odd],
            words.here(dayTimeIn(meant.at, timeZone)),
            withCustomer(customerText(number, meant.at)),
          ]
            .filter(Boolean)
            .join(" ")}
        </Text>
      ) : null}
      <Group>
        <Button
          variant="default"
          loading={isSending}
          disabled={meant === null || meant.at === dueAt}
          onClick={() => asking(set())}
        >
          {words.setTime}
        </Button>
      </Group>
    </Stack>
  );
}

const withCustomer = (time: string): string => (time === "" ? "" : words.atCustomer(time));
