import type { SkillSettings } from "@cordboard/language";
import { NumberInput, Select, Stack, Switch } from "@mantine/core";

import { texts } from "../../texts/index.ts";
import { useWorkspace } from "../../workspace-store.ts";
import { errorAt } from "../documents.ts";
import { Panel } from "../Panel.tsx";
import { rangeOf } from "../range-of.ts";
import { skillDocs } from "../resources.ts";

const words = texts.workspace.skills;
const STRATEGIES = choices(words.strategies);
const UNSTAFFED = choices(words.unstaffed);
const UNITS = {
  ringTimeoutSec: " s",
  acwSec: " s",
  serviceLevelTargetSec: " s",
  serviceLevelPercent: " %",
  capacity: "",
} as const;
const FIRST_STRATEGY = "longest-idle";
const FIRST_UNSTAFFED = "queue";

export function SkillForm({ name }: { readonly name: string }) {
  const doc = skillDocs.use(({ docs }) => docs[name]);
  const hours = useWorkspace(({ workspace }) => workspace?.hours);
  if (!doc) return null;
  const { now } = doc;
  const mistakes = skillDocs.mistakes(doc);
  /** What is left empty, or as it is anyway, is left out of the file. */
  const set = (change: { readonly [key in keyof SkillSettings]: SkillSettings[key] | undefined }) =>
    skillDocs.change(name, (before) => {
      const kept = Object.entries({ ...before, ...change }).filter(
        ([, value]) => value !== undefined,
      );
      return Object.fromEntries(kept);
    });
  const number = (field: keyof typeof UNITS, label: string, help: string, none: string) => {
    const { min, max, usual } = rangeOf(field);
    const unit = UNITS[field];
    return (
      <NumberInput
        label={label}
        description={help}
        placeholder={usual === null ? none : words.usual(`${usual}${unit}`)}
        allowDecimal={false}
        allowNegative={false}
        min={min}
        max={max}
        {...(unit !== "" && now[field] !== undefined ? { suffix: unit } : {})}
        value={now[field] ?? ""}
        error={errorAt(mistakes, field)}
        onChange={(value) => set({ [field]: typeof value === "number" ? value : undefined })}
      />
    );
  };
  return (
    <Stack gap="lg">
      <Panel title={words.times}>
        <div className="cb-fields">
          {number("ringTimeoutSec", words.ring, words.ringHelp, "")}
          {number("acwSec", words.acw, words.acwHelp, "")}
          {number("serviceLevelTargetSec", words.target, words.targetHelp, words.noTarget)}
          {number("serviceLevelPercent", words.percent, words.percentHelp, "")}
        </div>
      </Panel>
      <Panel title={words.queue}>
        <div className="cb-fields">
          <Select
            label={words.strategy}
            data={STRATEGIES}
            allowDeselect={false}
            value={now.strategy ?? FIRST_STRATEGY}
            onChange={(value) =>
              set({
                strategy: value === FIRST_STRATEGY ? undefined : pick(words.strategies, value),
              })
            }
          />
          <Select
            label={words.whenUnstaffed}
            data={UNSTAFFED}
            allowDeselect={false}
            value={now.whenUnstaffed ?? FIRST_UNSTAFFED}
            onChange={(value) =>
              set({
                whenUnstaffed: value === FIRST_UNSTAFFED ? undefined : pick(words.unstaffed, value),
              })
            }
          />
          {number("capacity", words.capacity, words.capacityHelp, words.unlimited)}
          <Select
            label={words.hours}
            description={words.hoursHelp}
            placeholder={words.always}
            clearable
            searchable
            data={[...new Set([...Object.keys(hours ?? {}), ...(now.hours ? [now.hours] : [])])]}
            value={now.hours ?? null}
            onChange={(value) => set({ hours: value ?? undefined })}
          />
        </div>
        <Switch
          label={words.closed}
          description={words.closedHelp}
          checked={now.closed ?? false}
          onChange={(event) => set({ closed: event.currentTarget.checked || undefined })}
        />
      </Panel>
    </Stack>
  );
}

function choices(labels: { readonly [value: string]: string }) {
  return Object.entries(labels).map(([value, label]) => ({ value, label }));
}

const pick = <Value extends string>(
  labels: { readonly [value in Value]: string },
  chosen: string | null,
): Value | undefined => {
  const values: string[] = Object.keys(labels);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- one of the object's own keys
  return chosen !== null && values.includes(chosen) ? (chosen as Value) : undefined;
};
