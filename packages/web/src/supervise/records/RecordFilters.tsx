import { Select, TextInput } from "@mantine/core";
import { IconSearch } from "@tabler/icons-react";

import { texts } from "../texts.ts";
import { AgentChoice, SkillChoice } from "../Choices.tsx";
import { DaysFilter } from "../DaysFilter.tsx";
import type { RecordFilter } from "./record-filter.ts";

const words = texts.supervise.records;
const OUTCOMES = Object.entries(texts.live.outcomes).map(([value, label]) => ({
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of the catalogue are the outcomes
  value: value as NonNullable<RecordFilter["outcome"]>,
  label,
}));

interface Props {
  readonly filter: RecordFilter;
  readonly timeZone: string;
  readonly onChange: (filter: RecordFilter) => void;
}

export function RecordFilters({ filter, timeZone, onChange }: Props) {
  const { preset, own, number, skill, agent, outcome } = filter;
  const change = (part: Partial<RecordFilter>) => onChange({ ...filter, ...part });
  return (
    <>
      <DaysFilter preset={preset} own={own} timeZone={timeZone} onChange={change} />
      <TextInput
        w={180}
        aria-label={words.number}
        placeholder={words.number}
        leftSection={<IconSearch size={16} />}
        value={number}
        onChange={({ currentTarget }) => change({ number: currentTarget.value })}
      />
      <SkillChoice
        label={texts.supervise.queues.skill}
        placeholder={texts.supervise.contacts.anySkill}
        value={skill}
        onChange={(to) => change({ skill: to })}
      />
      <AgentChoice
        label={texts.supervise.contacts.agent}
        placeholder={words.anyAgent}
        value={agent}
        onChange={(to) => change({ agent: to })}
      />
      <Select
        w={200}
        aria-label={words.outcome}
        placeholder={words.anyOutcome}
        clearable
        data={OUTCOMES}
        value={outcome}
        onChange={(to) => change({ outcome: to })}
      />
    </>
  );
}
