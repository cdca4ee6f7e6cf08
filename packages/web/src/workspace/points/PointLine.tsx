import { Group, Select, Table, Text, TextInput } from "@mantine/core";
import { IconTrash } from "@tabler/icons-react";

import { IconAction } from "../../components/IconAction.tsx";
import { texts } from "../../texts/index.ts";
import { errorAt, type Mistake } from "../documents.ts";
import { ONLY, pointDocs } from "../resources.ts";
import { AnswerSelect } from "./AnswerSelect.tsx";
import { COUNTRIES, isUnlikely, tidyNumber } from "./countries.ts";
import { PointMore } from "./PointMore.tsx";
import { HookSelect } from "./HookSelect.tsx";
import type { PointRow } from "./points-form.ts";
import { useUsualCountry } from "./use-usual-country.ts";

interface Props {
  readonly row: PointRow;
  readonly index: number;
  readonly mistakes: readonly Mistake[];
  /** There is a column for hooks. */
  readonly hasHooks: boolean;
}

export function PointLine({ row, index, mistakes, hasHooks }: Props) {
  const usual = useUsualCountry();
  const words = texts.workspace.points;
  const { number, hook, country } = row;
  const set = (change: Partial<PointRow>) =>
    pointDocs.change(ONLY, (now) =>
      now.map((one, at) => (at === index ? { ...one, ...change } : one)),
    );
  return (
    <Table.Tr className="cb-top">
      <Table.Td>
        {number === "*" ? (
          <Text size="sm" py={8}>
            {words.all}
          </Text>
        ) : (
          <TextInput
            aria-label={words.number}
            placeholder="+12025550100"
            maxLength={33}
            value={number}
            error={number === "" ? undefined : errorAt(mistakes, index, "number")}
            {...(isUnlikely(number)
              ? { description: words.unlikely, inputWrapperOrder: BELOW }
              : {})}
            onChange={(event) => set({ number: event.currentTarget.value })}
            onBlur={() => set({ number: tidyNumber(number, country || usual) })}
          />
        )}
      </Table.Td>
      <Table.Td>
        <AnswerSelect row={row} onChange={set} />
      </Table.Td>
      {hasHooks ? (
        <Table.Td>
          <HookSelect hook={hook} onChange={(name) => set({ hook: name })} />
        </Table.Td>
      ) : null}
      <Table.Td>
        <Select
          aria-label={words.country}
          placeholder={words.ofSettings(usual)}
          searchable
          clearable
          data={COUNTRIES}
          value={country || null}
          onChange={(code) => set({ country: code ?? "" })}
        />
      </Table.Td>
      <Table.Td>
        <Group gap={4} wrap="nowrap">
          <PointMore row={row} onChange={set} />
          <IconAction
            name={words.removeNamed(number === "*" ? words.all : number)}
            icon={IconTrash}
            onClick={() => pointDocs.change(ONLY, (now) => now.filter((_, at) => at !== index))}
          />
        </Group>
      </Table.Td>
    </Table.Tr>
  );
}

const BELOW: ("label" | "input" | "description" | "error")[] = [
  "label",
  "input",
  "description",
  "error",
];
