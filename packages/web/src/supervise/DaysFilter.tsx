import "@mantine/dates/styles.css";
import "dayjs/locale/de";

import { Select } from "@mantine/core";
import { DatePickerInput } from "@mantine/dates";

import { language } from "../texts/language.ts";
import { texts } from "./texts.ts";
import { serverNow } from "./centre-store.ts";
import { daysOf, PRESETS, type Days, type Preset } from "./time-range.ts";

const words = texts.supervise.days;

interface Chosen {
  readonly preset: Preset;
  readonly own: Days | null;
}

interface Props extends Chosen {
  readonly timeZone: string;
  readonly onChange: (chosen: Chosen) => void;
}

/** Which days are shown. One's own begin as those that were shown before. */
export function DaysFilter({ preset, own, timeZone, onChange }: Props) {
  const choose = (to: Preset) =>
    onChange({
      preset: to,
      own: to === "own" ? daysOf(preset, own, serverNow(), timeZone) : own,
    });
  return (
    <>
      <Select
        w={160}
        aria-label={words.range}
        allowDeselect={false}
        data={PRESETS.map((value) => ({ value, label: words.presets[value] }))}
        value={preset}
        onChange={(to) => to && choose(to)}
      />
      {preset === "own" ? (
        <DatePickerInput
          key={`${own?.first} ${own?.last}`}
          type="range"
          w={240}
          aria-label={words.firstAndLast}
          locale={language}
          allowSingleDateInRange
          defaultValue={[own?.first ?? null, own?.last ?? null]}
          onChange={([first, last]) => {
            if (first !== null && last !== null) onChange({ preset, own: { first, last } });
          }}
        />
      ) : null}
    </>
  );
}
