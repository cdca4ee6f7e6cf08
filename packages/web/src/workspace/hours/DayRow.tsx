import { Menu, Text, TextInput } from "@mantine/core";
import { IconCopy } from "@tabler/icons-react";

import { IconAction } from "../../components/IconAction.tsx";
import { texts } from "../../texts/index.ts";
import { DayTrack } from "./DayTrack.tsx";
import { spansOf, textOf } from "./drawing-spans.ts";
import type { Day } from "./hours-form.ts";
import type { CopyTo } from "./WeekGrid.tsx";

interface Props {
  readonly day: Day;
  /** As it is typed. */
  readonly text: string;
  /** Minutes into this day that the one before goes on. */
  readonly before: number;
  readonly error: string | undefined;
  readonly onChange: (text: string) => void;
  readonly onCopy: (to: CopyTo) => void;
}

const TARGETS: readonly CopyTo[] = ["workdays", "all", "next"];

export function DayRow({ day, text, before, error, onChange, onCopy }: Props) {
  const words = texts.workspace.hours;
  const title = words.days[day];
  return (
    <div className="cb-day">
      <Text size="sm" fw={500}>
        {title}
      </Text>
      <DayTrack
        title={title}
        spans={spansOf(text)}
        before={before}
        onChange={(spans) => onChange(textOf(spans))}
      />
      <TextInput
        size="sm"
        aria-label={words.times(title)}
        placeholder={words.closedDay}
        value={text}
        error={error}
        onChange={(event) => onChange(event.currentTarget.value)}
        onBlur={() => {
          if (error === undefined) onChange(textOf(spansOf(text)));
        }}
      />
      <Menu position="bottom-end">
        <Menu.Target>
          <div>
            <IconAction name={words.copy(title)} icon={IconCopy} onClick={() => undefined} />
          </div>
        </Menu.Target>
        <Menu.Dropdown>
          {TARGETS.map((target) => (
            <Menu.Item key={target} onClick={() => onCopy(target)}>
              {words.copyTo[target]}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    </div>
  );
}
