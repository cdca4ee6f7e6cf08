import { Select, type SelectProps } from "@mantine/core";
import { useMemo } from "react";

import { useWorkspace } from "../workspace-store.ts";
import { ZONES } from "../workspace/zones.ts";
import { useCentre } from "./centre-store.ts";

interface Props {
  readonly label: string;
  /** Said while nothing is chosen, or cleared. */
  readonly placeholder: string;
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
  readonly width?: number;
}

/** One of the workspace's skills. */
export function SkillChoice({ label, width = 180, ...props }: Props) {
  const skills = useWorkspace(({ workspace }) => workspace?.skills);
  const names = useMemo(() => (skills ?? []).map(({ name }) => name), [skills]);
  return <Select w={width} aria-label={label} clearable searchable data={names} {...props} />;
}

/** One of the agents, by name; chosen is the id. */
export function AgentChoice({ label, width = 180, ...props }: Props) {
  const agents = useCentre((state) => state.agents);
  const people = useMemo(
    () => (agents ?? []).map(({ id, name }) => ({ value: id, label: name })),
    [agents],
  );
  return (
    <Select
      w={width}
      aria-label={label}
      clearable
      searchable
      limit={100}
      data={people}
      {...props}
    />
  );
}

/** One of the time zones that this browser knows, and the one that is chosen, by whatever name. */
export function ZoneChoice({
  value,
  onChange,
  ...props
}: {
  readonly value: string;
  readonly onChange: (zone: string) => void;
} & Pick<SelectProps, "label" | "aria-label" | "w">) {
  const zones = useMemo(() => [...new Set([value, ...ZONES])], [value]);
  return (
    <Select
      allowDeselect={false}
      searchable
      limit={50}
      data={zones}
      value={value}
      onChange={(zone) => zone !== null && onChange(zone)}
      {...props}
    />
  );
}
