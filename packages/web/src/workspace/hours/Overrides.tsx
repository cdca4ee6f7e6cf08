import { wallClockAt } from "@cordboard/language";
import { Badge, Button, Select, Text, TextInput } from "@mantine/core";
import { IconPlus, IconTrash } from "@tabler/icons-react";

import { IconAction } from "../../components/IconAction.tsx";
import { texts } from "../../texts/index.ts";
import { errorAt, type Mistake } from "../documents.ts";
import { Panel } from "../Panel.tsx";
import type { OverrideRow } from "./hours-form.ts";
import { useMinute } from "./use-minute.ts";

interface Props {
  readonly rows: readonly OverrideRow[];
  readonly mistakes: readonly Mistake[];
  readonly onChange: (rows: readonly OverrideRow[]) => void;
}

export function Overrides({ rows, mistakes, onChange }: Props) {
  const words = texts.workspace.hours;
  const now = useMinute();
  const set = (index: number, change: Partial<OverrideRow>) =>
    onChange(rows.map((row, at) => (at === index ? { ...row, ...change } : row)));
  /** One that was just added is not red at once. */
  const error = (index: number, field: keyof OverrideRow) =>
    rows[index]?.name === "" && rows[index].from === ""
      ? undefined
      : errorAt(mistakes, "overrides", index, field);
  const moment = (row: OverrideRow, index: number, field: "from" | "to", label: string) => (
    <TextInput
      type="datetime-local"
      label={label}
      value={row[field]}
      error={error(index, field)}
      onChange={(event) => set(index, { [field]: event.currentTarget.value })}
    />
  );
  return (
    <Panel title={words.overrides} help={words.overridesHelp}>
      {rows.length === 0 ? (
        <Text size="sm" c="dimmed">
          {words.noOverrides}
        </Text>
      ) : (
        rows.map((row, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- they have no other name while they are typed
          <div key={index} className="cb-override" role="group" aria-label={row.name}>
            <TextInput
              label={words.overrideName}
              maxLength={64}
              value={row.name}
              error={error(index, "name")}
              rightSectionWidth={64}
              rightSection={isOver(row, now) ? <Over /> : null}
              onChange={(event) => set(index, { name: event.currentTarget.value })}
            />
            <Select
              label={words.is}
              allowDeselect={false}
              data={KINDS}
              value={row.is}
              onChange={(is) => set(index, { is: is === "open" ? "open" : "closed" })}
            />
            <IconAction
              name={words.removeNamed(row.name)}
              icon={IconTrash}
              onClick={() => onChange(rows.toSpliced(index, 1))}
            />
            {moment(row, index, "from", words.from)}
            {moment(row, index, "to", words.to)}
          </div>
        ))
      )}
      <Button
        variant="light"
        w="fit-content"
        leftSection={<IconPlus size={16} />}
        onClick={() => onChange([...rows, { name: "", from: "", to: "", is: "closed" }])}
      >
        {words.addOverride}
      </Button>
    </Panel>
  );
}

const KINDS = [
  { value: "closed", label: texts.workspace.hours.closed },
  { value: "open", label: texts.workspace.hours.open },
];

function Over() {
  return (
    <Badge size="sm" variant="light" color="gray" tt="none">
      {texts.workspace.hours.over}
    </Badge>
  );
}

/** To the day; whichever zone it is in. */
const isOver = ({ to }: OverrideRow, now: number) =>
  to !== "" && to.slice(0, "YYYY-MM-DD".length) < wallClockAt(now, "Etc/UTC").date;
