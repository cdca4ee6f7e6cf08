import { SegmentedControl, Select, TextInput } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { IconSearch } from "@tabler/icons-react";

import { texts } from "../texts.ts";
import { useCentre } from "../centre-store.ts";
import { AgentChoice, SkillChoice } from "../Choices.tsx";
import { Loading } from "../Loading.tsx";
import { useKept } from "../use-kept.ts";
import { useTimeZone } from "../use-time-zone.ts";
import type { CallbackFilter } from "./callback-filter.ts";
import { DUE } from "./due-range.ts";
import { ScheduledList } from "./ScheduledList.tsx";
import { WaitingList } from "./WaitingList.tsx";

const words = texts.supervise.callbacks;
const FIRST: CallbackFilter = {
  which: "scheduled",
  due: "any",
  skill: null,
  agent: null,
  number: "",
};
const TYPING_MS = 300;

/** Whom the centre has promised to call back: at a time, or in their turn. */
export function CallbacksSection({ item }: { readonly item: string | null }) {
  const counts = useCentre((state) => state.callbacks);
  const timeZone = useTimeZone();
  const [filter, setFilter] = useKept("callbacks.filter", FIRST);
  const [settled] = useDebouncedValue(filter, TYPING_MS);
  if (timeZone === null) return <Loading />;
  const change = (part: Partial<CallbackFilter>) => setFilter({ ...filter, ...part });
  const isScheduled = filter.which === "scheduled";
  const List = settled.which === "scheduled" ? ScheduledList : WaitingList;
  return (
    <div className="cb-section">
      <div className="cb-filters" role="search">
        <SegmentedControl
          aria-label={words.which}
          value={filter.which}
          data={(["scheduled", "waiting"] as const).map((value) => ({
            value,
            label: words.count(words.kinds[value], counts?.[value]),
          }))}
          onChange={(which) => change({ which })}
        />
        {isScheduled ? (
          <Select
            w={160}
            aria-label={words.due}
            allowDeselect={false}
            data={DUE.map((value) => ({ value, label: words.dues[value] }))}
            value={filter.due}
            onChange={(due) => due && change({ due })}
          />
        ) : null}
        <TextInput
          w={180}
          aria-label={words.number}
          placeholder={words.number}
          leftSection={<IconSearch size={16} />}
          value={filter.number}
          onChange={({ currentTarget }) => change({ number: currentTarget.value })}
        />
        <SkillChoice
          label={texts.supervise.queues.skill}
          placeholder={texts.supervise.contacts.anySkill}
          value={filter.skill}
          onChange={(skill) => change({ skill })}
        />
        <AgentChoice
          label={texts.supervise.contacts.agent}
          placeholder={texts.supervise.records.anyAgent}
          value={filter.agent}
          onChange={(agent) => change({ agent })}
        />
      </div>
      <List key={settled.which} filter={settled} timeZone={timeZone} item={item} />
    </div>
  );
}
