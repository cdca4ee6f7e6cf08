import { Progress, ScrollArea, Text, UnstyledButton } from "@mantine/core";
import type { ActionCoverage } from "@cordboard/simulator";

import { texts } from "../../texts/index.ts";
import { goTo } from "../drawing.ts";
import { shareText } from "../../texts/amounts.ts";
import { gapsOf } from "./coverage.ts";
import { useTests } from "./tests-store.ts";

/** What of the script the scenarios have not seen. */
export function CoverageView() {
  const coverage = useTests((state) => state.coverage);
  const words = texts.tests;
  if (!coverage) return <Text p="md">{words.noCoverage}</Text>;
  const { covered, total } = coverage;
  const gaps = gapsOf(coverage);
  // Rounded down: all of them only where nothing is missing.
  const share = total === 0 ? 1 : Math.floor((covered / total) * 100) / 100;
  return (
    <div className="cb-tests-parts">
      <div className="cb-tests-sum">
        <Text fw={600}>{words.covered(covered, total)}</Text>
        <Progress value={share * 100} color="teal" aria-label={words.view.coverage} />
        <Text size="sm">{words.percent(shareText(share))}</Text>
        <Legend />
      </div>
      <ScrollArea className="cb-tests-details" type="auto">
        {gaps.length === 0 ? (
          <Text p="md" size="sm">
            {words.allCovered}
          </Text>
        ) : (
          <ul className="cb-list" aria-label={words.uncovered}>
            {gaps.map((gap) => (
              <li key={gap.action}>
                <UnstyledButton className="cb-tests-gap" onClick={() => goTo(gap.action)}>
                  <Text size="sm">{gap.label}</Text>
                  <Text size="xs" c="dimmed" className="cb-mono">
                    {gap.action}
                  </Text>
                  <Text size="sm">{missing(gap)}</Text>
                </UnstyledButton>
              </li>
            ))}
          </ul>
        )}
      </ScrollArea>
    </div>
  );
}

function missing({ entered, branches }: ActionCoverage): string {
  if (entered === 0) return texts.tests.neverReached;
  const names = branches.filter(({ taken }) => taken === 0).map(({ name }) => name);
  return texts.tests.neverTaken(names.join(", "));
}

function Legend() {
  return (
    <aside className="cb-legend" aria-label={texts.tests.legend}>
      <div>
        <i className="cb-legend-link" /> {texts.tests.legendTaken}
      </div>
      <div>
        <i className="cb-legend-never" /> {texts.tests.legendNever}
      </div>
    </aside>
  );
}
