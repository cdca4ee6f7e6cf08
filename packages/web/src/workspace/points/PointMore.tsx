import { Popover, Select, Stack } from "@mantine/core";
import { IconAdjustments } from "@tabler/icons-react";
import { useState } from "react";

import { IconAction } from "../../components/IconAction.tsx";
import { texts } from "../../texts/index.ts";
import { useWorkspace } from "../../workspace-store.ts";
import { useResources } from "../resources.ts";
import type { PointRow } from "./points-form.ts";

interface Props {
  readonly row: PointRow;
  readonly onChange: (change: Partial<PointRow>) => void;
}

/** What few numbers have: hours of their own, and callers who come back to their last agent. */
export function PointMore({ row, onChange }: Props) {
  const [isOpen, setOpen] = useState(false);
  const scripts = useWorkspace((state) => state.scripts ?? []).map(({ name }) => name);
  const hours = useResources((state) => state.hours ?? []).map(({ name }) => name);
  const prompts = useResources((state) => state.prompts?.prompts ?? []).map(({ name }) => name);
  const words = texts.workspace.points;
  const has = row.lastAgent !== "" || row.hours !== "";
  const choice = (field: "hours" | "whenClosed" | "prompt", names: readonly string[]) => ({
    clearable: true,
    searchable: true,
    data: [...new Set([...names, ...(row[field] ? [row[field]] : [])])],
    value: row[field] || null,
    error:
      row[field] !== "" && !names.includes(row[field]) ? words.notThere(row[field]) : undefined,
    onChange: (name: string | null) => onChange({ [field]: name ?? "" }),
  });
  return (
    <Popover opened={isOpen} onChange={setOpen} width={320} trapFocus withArrow>
      <Popover.Target>
        <IconAction
          name={words.moreOf(row.number === "*" ? words.all : row.number)}
          icon={IconAdjustments}
          pressed={has}
          color={has ? "blue" : "gray"}
          onClick={() => setOpen(!isOpen)}
        />
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap="sm">
          <Select
            label={words.lastAgent}
            description={words.lastAgentHelp}
            placeholder={words.noLastAgent}
            clearable
            data={[
              { value: "first", label: words.lastAgentFirst },
              { value: "only", label: words.lastAgentOnly },
            ]}
            value={row.lastAgent || null}
            onChange={(mode) =>
              onChange({ lastAgent: mode === "only" || mode === "first" ? mode : "" })
            }
          />
          {row.lastAgent === "only" ? (
            <Select label={words.lastAgentPrompt} {...choice("prompt", prompts)} />
          ) : null}
          <Select label={words.hours} placeholder={words.always} {...choice("hours", hours)} />
          {row.hours === "" && row.whenClosed === "" ? null : (
            <Select
              label={words.whenClosed}
              placeholder={words.closedRejects}
              {...choice("whenClosed", scripts)}
            />
          )}
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
