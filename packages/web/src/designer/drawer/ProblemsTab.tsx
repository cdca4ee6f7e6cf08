import { applyFix, type Problem, type Script } from "@cordboard/language";
import { Button, ScrollArea, Text, UnstyledButton } from "@mantine/core";
import { IconCircleCheck, IconHelp } from "@tabler/icons-react";

import { IconAction } from "../../components/IconAction.tsx";
import { texts } from "../../texts/index.ts";
import { goTo } from "../drawing.ts";
import { edit } from "../edit.ts";
import { pageOfProblem } from "../help/pages.ts";
import { SEVERITY_LOOK, severityColor } from "../severity-look.ts";
import { showTab, useDesigner, useScript } from "../store.ts";

export default function ProblemsTab() {
  const problems = useDesigner((state) => state.problems);
  const script = useScript();
  if (problems.length === 0) {
    return (
      <Text p="md" size="sm">
        <IconCircleCheck size={16} className="cb-inline-icon" /> {texts.problems.none}
      </Text>
    );
  }
  return (
    <ScrollArea h="100%" type="auto">
      <ul className="cb-list" aria-label={texts.problems.tab}>
        {problems.map((problem) => (
          <li key={problem.code + problem.pointer + problem.message} className="cb-problem-item">
            <Row problem={problem} />
            <FixButton problem={problem} />
            <IconAction
              name={texts.problems.explain(problem.code)}
              icon={IconHelp}
              onClick={() => explain(problem, script)}
            />
          </li>
        ))}
      </ul>
    </ScrollArea>
  );
}

/** The page that says more about a problem, at its place. */
function explain({ code, action }: Problem, script: Script | null): void {
  const type = action === undefined ? undefined : script?.actions[action]?.type;
  useDesigner.setState({ help: { page: pageOfProblem(code, type), place: code } });
  showTab("help");
}

function Row({ problem }: { readonly problem: Problem }) {
  const { code, severity, message, help, action, line, column } = problem;
  const { Glyph } = SEVERITY_LOOK[severity];
  return (
    <UnstyledButton className="cb-problem" onClick={() => action !== undefined && goTo(action)}>
      <Glyph
        size={18}
        role="img"
        aria-label={texts.problems[severity]}
        color={severityColor(severity)}
      />
      <div>
        <Text size="sm">{message}</Text>
        <Text size="xs" c="dimmed">
          {help}
        </Text>
      </div>
      <Text size="xs" c="dimmed" ml="auto" ta="right" miw={140}>
        {code}
        <br />
        {action ?? ""} {texts.problems.place(line, column)}
      </Text>
    </UnstyledButton>
  );
}

function FixButton({ problem: { fix } }: { readonly problem: Problem }) {
  if (!fix) return null;
  return (
    <Button
      size="compact-xs"
      variant="light"
      miw="max-content"
      onClick={() => edit((script) => applyFix(script, fix))}
    >
      {fix.title}
    </Button>
  );
}
