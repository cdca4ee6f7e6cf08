import { Select } from "@mantine/core";

import { texts } from "../../texts/index.ts";
import { useNames } from "./bindings.ts";

interface Props {
  /** Empty: none. */
  readonly hook: string;
  readonly onChange: (hook: string) => void;
}

/** The hook that is asked before a call to a number is answered. */
export function HookSelect({ hook, onChange }: Props) {
  const hooks = useNames("hooks");
  const words = texts.workspace.points;
  return (
    <Select
      aria-label={words.hook}
      placeholder={words.noHook}
      clearable
      data={[...new Set([...hooks, ...(hook ? [hook] : [])])]}
      value={hook || null}
      error={hook !== "" && !hooks.includes(hook) ? words.missingHook(hook) : undefined}
      onChange={(name) => onChange(name ?? "")}
    />
  );
}
