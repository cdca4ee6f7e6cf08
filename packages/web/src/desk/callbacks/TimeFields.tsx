import { Group, Select, Stack, Text, TextInput } from "@mantine/core";
import { useState } from "react";

import { texts } from "../../texts/index.ts";
import { ZONES } from "../../workspace/zones.ts";
import { countryOf } from "../show-number.ts";
import { useNow } from "../use-now.ts";
import { dayTime } from "./day-time.ts";
import { daysAhead, likelyZone, zonesOf, type LocalTime } from "./local-time.ts";
import type { Resolved } from "./use-resolved.ts";

interface Props {
  readonly value: LocalTime;
  readonly onChange: (value: LocalTime) => void;
  /** Of the customer: tells where they are. */
  readonly number: string;
  readonly resolved: Resolved | undefined;
}

/** Day, time and zone of a callback; what it is for the customer, and what the clocks' change makes of it. */
export function TimeFields({ value, onChange, number, resolved }: Props) {
  const { date, time, timeZone } = value;
  const now = useNow();
  const { first, last } = daysAhead(now, timeZone);
  const set = (change: Partial<LocalTime>) => onChange({ ...value, ...change });
  return (
    <Stack gap="xs">
      <Group gap="sm" wrap="nowrap" align="flex-start">
        <TextInput
          type="date"
          label={texts.deskCallbacks.date}
          required
          data-autofocus
          w={152}
          min={first}
          max={last}
          value={date}
          onChange={(event) => set({ date: event.currentTarget.value })}
        />
        <TextInput
          type="time"
          label={texts.deskCallbacks.time}
          required
          w={120}
          value={time}
          onChange={(event) => set({ time: event.currentTarget.value })}
        />
        <Select
          flex={1}
          label={texts.deskCallbacks.timeZone}
          searchable
          allowDeselect={false}
          limit={100}
          data={ZONES}
          value={timeZone}
          onChange={(zone) => zone !== null && set({ timeZone: zone })}
        />
      </Group>
      <Text size="sm" role="status" c="var(--cb-warning)" mih={0}>
        {resolved && resolved.resolved !== "exact"
          ? texts.deskCallbacks.resolved[resolved.resolved](dayTime(resolved.dueAt, timeZone))
          : null}
      </Text>
      <CustomersTime number={number} chosen={timeZone} dueAt={resolved?.dueAt} />
    </Stack>
  );
}

interface CustomerProps {
  readonly number: string;
  readonly chosen: string;
  readonly dueAt: number | undefined;
}

/** What the customer's clock will show: nobody wants to be called at four in the morning. */
function CustomersTime({ number, chosen, dueAt }: CustomerProps) {
  const now = useNow();
  const zones = zonesOf(countryOf(number));
  const [said, setSaid] = useState<string | null>(null);
  const zone =
    said !== null && zones.includes(said) ? said : likelyZone(zones, chosen, dueAt ?? now);
  if (zones.length === 0) return null;
  return (
    <Group gap="sm" mih={32}>
      <Text size="sm" c="dimmed">
        {texts.deskCallbacks.customersTime}
      </Text>
      {zones.length > 1 ? (
        <Select
          size="xs"
          w={208}
          searchable
          aria-label={texts.deskCallbacks.customersZone}
          placeholder={texts.deskCallbacks.whereAreThey}
          data={zones}
          value={zone}
          onChange={setSaid}
        />
      ) : null}
      <Text size="sm" fw={500} role="status" className="cb-clock">
        {zone !== null && dueAt !== undefined ? dayTime(dueAt, zone) : ""}
      </Text>
    </Group>
  );
}
