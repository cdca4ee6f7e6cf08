import { Checkbox, SegmentedControl, Select } from "@mantine/core";

import { texts } from "../texts.ts";
import { AgentChoice, SkillChoice, ZoneChoice } from "../Choices.tsx";
import { DaysFilter } from "../DaysFilter.tsx";
import { intervalsFor } from "../intervals.ts";
import type { Question } from "./load-report.ts";
import type { Asked } from "./use-question.ts";

const words = texts.supervise.reports;

interface Props {
  readonly asked: Asked;
  readonly question: Question;
  readonly change: (part: Partial<Asked>) => void;
}

export function ReportFilters({ asked, question, change }: Props) {
  const { by, range, interval, timeZone, only, inParts } = question;
  const Only = by === "skills" ? SkillChoice : AgentChoice;
  return (
    <>
      <SegmentedControl
        aria-label={words.what}
        value={by}
        data={(["skills", "agents"] as const).map((value) => ({ value, label: words.by[value] }))}
        onChange={(value) => change({ by: value, only: null })}
      />
      <DaysFilter preset={asked.preset} own={asked.own} timeZone={timeZone} onChange={change} />
      <Only
        label={words.of[by]}
        placeholder={words.all[by]}
        value={only}
        onChange={(value) => change({ only: value })}
      />
      <Select
        w={150}
        aria-label={words.interval}
        allowDeselect={false}
        data={intervalsFor(range).map((value) => ({ value, label: words.intervals[value] }))}
        value={interval}
        onChange={(value) => change({ interval: value })}
      />
      <ZoneChoice
        w={180}
        aria-label={words.timeZone}
        value={timeZone}
        onChange={(zone) => change({ timeZone: zone })}
      />
      <Checkbox
        label={words.inParts}
        checked={inParts}
        onChange={({ currentTarget }) => change({ inParts: currentTarget.checked })}
      />
    </>
  );
}
