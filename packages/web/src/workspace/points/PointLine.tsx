import { Select, Table, Text, TextInput } from "@mantine/core";
import { IconTrash } from "@tabler/icons-react";

import { IconAction } from "../../components/IconAction.tsx";
import { texts } from "../../texts/index.ts";
import { useWorkspace } from "../../workspace-store.ts";
import { errorAt, type Mistake } from "../documents.ts";
import { ONLY, pointDocs } from "../resources.ts";
import { COUNTRIES, isUnlikely, tidyNumber } from "./countries.ts";
import type { PointRow } from "./points-form.ts";
import { useUsualCountry } from "./use-usual-country.ts";

interface Props {
  readonly row: PointRow;
  readonly index: number;
  readonly mistakes: readonly Mistake[];
}

export function PointLine({ row, index, mistakes }: Props) {
  const scripts = useWorkspace((state) => state.scripts ?? []);
  const usual = useUsualCountry();
  const words = texts.workspace.points;
  const { number, script, country } = row;
  const set = (change: Partial<PointRow>) =>
    pointDocs.change(ONLY, (now) =>
      now.map((one, at) => (at === index ? { ...one, ...change } : one)),
    );
  const names = [...new Set([...scripts.map(({ name }) => name), ...(script ? [script] : [])])];
  const isMissing = script !== "" && !scripts.some(({ name }) => name === script);
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
        <Select
          aria-label={words.script}
          placeholder={words.scriptNeeded}
          searchable
          data={names}
          value={script || null}
          error={isMissing ? words.missing(script) : undefined}
          onChange={(name) => set({ script: name ?? "" })}
        />
      </Table.Td>
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
        <IconAction
          name={words.removeNamed(number === "*" ? words.all : number)}
          icon={IconTrash}
          onClick={() => pointDocs.change(ONLY, (now) => now.filter((_, at) => at !== index))}
        />
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
