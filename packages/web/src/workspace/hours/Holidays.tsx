import { Button, Checkbox, Table, Text, TextInput } from "@mantine/core";
import { IconPlus, IconTrash } from "@tabler/icons-react";

import { IconAction } from "../../components/IconAction.tsx";
import { texts } from "../../texts/index.ts";
import { errorAt, type Mistake } from "../documents.ts";
import { Panel } from "../Panel.tsx";
import type { HolidayRow } from "./hours-form.ts";

interface Props {
  readonly rows: readonly HolidayRow[];
  readonly mistakes: readonly Mistake[];
  readonly onChange: (rows: readonly HolidayRow[]) => void;
}

const EVERY_YEAR = "MM-DD".length;

export function Holidays({ rows, mistakes, onChange }: Props) {
  const words = texts.workspace.hours;
  const set = (index: number, change: Partial<HolidayRow>) =>
    onChange(rows.map((row, at) => (at === index ? { ...row, ...change } : row)));
  /** A line that was just added is not red at once. */
  const error = (index: number, field: keyof HolidayRow) =>
    rows[index]?.name === "" && rows[index].date === ""
      ? undefined
      : errorAt(mistakes, "holidays", index, field);
  return (
    <Panel title={words.holidays} help={words.holidaysHelp}>
      {rows.length === 0 ? (
        <Text size="sm" c="dimmed">
          {words.noHolidays}
        </Text>
      ) : (
        <Table layout="fixed" verticalSpacing={4} withRowBorders={false} className="cb-rows">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{texts.workspace.name.label}</Table.Th>
              <Table.Th w={152}>{words.date}</Table.Th>
              <Table.Th w={120}>{words.everyYear}</Table.Th>
              <Table.Th>{words.openIn}</Table.Th>
              <Table.Th w={40} />
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map((row, index) => (
              // oxlint-disable-next-line react/no-array-index-key -- lines have no other name while they are typed
              <Table.Tr key={index} className="cb-top">
                <Table.Td>
                  <TextInput
                    aria-label={words.holidayName}
                    maxLength={64}
                    value={row.name}
                    error={error(index, "name")}
                    onChange={(event) => set(index, { name: event.currentTarget.value })}
                  />
                </Table.Td>
                <Table.Td>
                  <TextInput
                    type="date"
                    aria-label={words.date}
                    value={inThisYear(row.date)}
                    error={error(index, "date")}
                    onChange={(event) =>
                      set(index, { date: dated(event.currentTarget.value, isYearly(row)) })
                    }
                  />
                </Table.Td>
                <Table.Td>
                  <Checkbox
                    mt={8}
                    aria-label={words.everyYear}
                    checked={isYearly(row)}
                    disabled={row.date === ""}
                    onChange={(event) =>
                      set(index, { date: dated(inThisYear(row.date), event.currentTarget.checked) })
                    }
                  />
                </Table.Td>
                <Table.Td>
                  <TextInput
                    aria-label={words.openIn}
                    placeholder={words.closedDay}
                    value={row.open}
                    error={error(index, "open")}
                    onChange={(event) => set(index, { open: event.currentTarget.value })}
                  />
                </Table.Td>
                <Table.Td>
                  <IconAction
                    name={words.removeNamed(row.name)}
                    icon={IconTrash}
                    onClick={() => onChange(rows.toSpliced(index, 1))}
                  />
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
      <Button
        variant="light"
        w="fit-content"
        leftSection={<IconPlus size={16} />}
        onClick={() => onChange([...rows, { name: "", date: "", open: "" }])}
      >
        {words.addHoliday}
      </Button>
    </Panel>
  );
}

const isYearly = ({ date }: HolidayRow) => date.length === EVERY_YEAR;

/** A day of every year, shown in one: a leap year for 29 February. */
function inThisYear(date: string): string {
  if (date.length !== EVERY_YEAR) return date;
  return `${date === "02-29" ? 2028 : new Date().getFullYear()}-${date}`;
}

const dated = (date: string, everyYear: boolean) => (everyYear ? date.slice("YYYY-".length) : date);
