import { Select } from "@mantine/core";

import { texts } from "../../texts/index.ts";
import { useWorkspace } from "../../workspace-store.ts";
import { useNames } from "./bindings.ts";
import type { PointRow } from "./points-form.ts";

interface Props {
  readonly row: PointRow;
  readonly onChange: (change: Pick<PointRow, "script" | "aiAgent">) => void;
}

/** What answers a number: one of the scripts, or one of the AI agents. */
export function AnswerSelect({ row: { script, aiAgent, hook }, onChange }: Props) {
  const scripts = useWorkspace((state) => state.scripts ?? []).map(({ name }) => name);
  const agents = useNames("aiAgents");
  const words = texts.workspace.points;
  const kinds = [
    { kind: "script", group: words.scripts, names: withOwn(scripts, script) },
    { kind: "aiAgent", group: words.aiAgents, names: withOwn(agents, aiAgent) },
  ] as const;
  const groups = kinds.map(({ kind, group, names }) => ({
    group,
    items: names.map((name) => ({ value: `${kind}:${name}`, label: name })),
  }));
  const [onlyScripts] = groups;
  const value = aiAgent ? `aiAgent:${aiAgent}` : script ? `script:${script}` : null;
  const error =
    script !== "" && !scripts.includes(script)
      ? words.missing(script)
      : aiAgent !== "" && !agents.includes(aiAgent)
        ? words.missingAgent(aiAgent)
        : undefined;
  return (
    <Select
      aria-label={words.script}
      placeholder={hook ? words.hookSays : words.scriptNeeded}
      searchable
      clearable={hook !== ""}
      data={agents.length > 0 || aiAgent ? groups : (onlyScripts?.items ?? [])}
      value={value}
      error={error}
      onChange={(chosen) => {
        const [, kind, name = ""] = /^(script|aiAgent):(.*)$/.exec(chosen ?? "") ?? [];
        onChange({ script: "", aiAgent: "", ...(kind ? { [kind]: name } : {}) });
      }}
    />
  );
}

/** What the row has is among the choices, also when it is not there any more. */
const withOwn = (names: readonly string[], own: string) => [
  ...new Set([...names, ...(own ? [own] : [])]),
];
