import "@mantine/dates/styles.css";
import "dayjs/locale/de";

import { Group, SegmentedControl, Select, Text } from "@mantine/core";
import { DateTimePicker } from "@mantine/dates";
import { IconRefresh } from "@tabler/icons-react";

import { IconAction } from "../../components/IconAction.tsx";
import { language } from "../../texts/language.ts";
import { texts } from "../../texts/index.ts";
import { choosePreset, chooseRange, refresh, showView } from "./live.ts";
import { useLive, type LiveView } from "./live-store.ts";
import { PRESETS, type Preset } from "./time-range.ts";
import { dayTimeText } from "../../texts/amounts.ts";

const VIEWS: readonly LiveView[] = ["now", "figures", "contacts"];

export function LiveBar() {
  const { view, feed, loading } = useLive();
  return (
    <Group className="cb-live-bar" gap="sm" wrap="nowrap">
      <SegmentedControl
        size="xs"
        flex="none"
        aria-label={texts.live.views}
        value={view}
        onChange={(value) => showView(value)}
        data={VIEWS.map((value) => ({ value, label: texts.live.view[value] }))}
      />
      {view === "now" ? null : <Range />}
      {view === "now" ? null : (
        <IconAction
          name={texts.live.refresh}
          icon={IconRefresh}
          disabled={loading}
          onClick={refresh}
        />
      )}
      <Counted />
      {feed === "lost" ? (
        <Text role="alert" size="xs" c="red" ml="auto">
          {texts.live.lostFeed}
        </Text>
      ) : null}
    </Group>
  );
}

function Range() {
  const { preset, own } = useLive();
  return (
    <>
      <Select
        size="xs"
        w={150}
        aria-label={texts.live.range}
        allowDeselect={false}
        value={preset}
        onChange={(value) => choosePreset(value as Preset)}
        data={PRESETS.map((value) => ({ value, label: texts.live.presets[value] }))}
      />
      {preset === "own" ? (
        <>
          <Moment
            label={texts.live.from}
            at={own.from}
            onChange={(from) => chooseRange({ ...own, from })}
          />
          <Moment
            label={texts.live.to}
            at={own.to}
            onChange={(to) => chooseRange({ ...own, to })}
          />
          {own.from < own.to ? null : (
            <Text role="alert" size="xs" c="red">
              {texts.live.noRange}
            </Text>
          )}
        </>
      ) : null}
    </>
  );
}

interface MomentProps {
  readonly label: string;
  readonly at: number;
  readonly onChange: (at: number) => void;
}

function Moment({ label, at, onChange }: MomentProps) {
  return (
    <DateTimePicker
      size="xs"
      w={170}
      aria-label={`${label}: ${dayTimeText(at)}`}
      locale={language}
      valueFormat={(text) => dayTimeText(momentOf(text))}
      value={textOf(at)}
      onChange={(text) => text !== null && onChange(momentOf(text))}
    />
  );
}

/** The picker's own form, `2026-03-02 14:00:00`, by this browser's clock. */
const textOf = (at: number): string => {
  const date = new Date(at);
  return new Date(at - date.getTimezoneOffset() * 60_000)
    .toISOString()
    .slice(0, 19)
    .replace("T", " ");
};
const momentOf = (text: string): number => new Date(text.replace(" ", "T")).getTime();

function Counted() {
  const { view, figures } = useLive();
  if (view !== "figures" || !figures) return null;
  const words = texts.live.counted(dayTimeText(figures.from), dayTimeText(figures.to));
  return (
    <Text size="xs" c="dimmed" truncate title={words}>
      {words}
    </Text>
  );
}
