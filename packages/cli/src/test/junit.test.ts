import { expect, test } from "vitest";

import { junit } from "./junit.ts";
import type { Run } from "./run-scenarios.ts";

const passed: Run = {
  file: "tests/a.json",
  name: "Is answered",
  passed: true,
  ms: 1.5,
  failures: [],
  problems: [],
  transcript: "  0:00  caller  calls\n",
  transcriptWritten: false,
};
const failed = { ...passed, name: "Fails", passed: false, failures: ["outcome: expected x"] };

test("counts runs and failures, and gives times in seconds", () => {
  const xml = junit({ workspace: "Support", runs: [passed, failed], coverage: [] });
  expect(xml).toContain(
    '<testsuite name="Support" tests="2" failures="1" errors="0" time="0.0030">',
  );
  expect(xml).toContain(
    '<testcase classname="tests/a.json" name="Is answered" file="tests/a.json" time="0.0015"/>',
  );
});

test("tells what failed, and what happened", () => {
  const xml = junit({ workspace: "Support", runs: [failed], coverage: [] });
  expect(xml).toContain(
    '<failure message="outcome: expected x">outcome: expected x\n  0:00  caller  calls\n</failure>',
  );
});

test("has no character that XML does not allow, whatever a scenario is called", () => {
  const name = 'a <b> & "c" \u0000\u001B\uD800 é\uFFFF';
  const xml = junit({ workspace: "Support", runs: [{ ...passed, name }], coverage: [] });
  expect(xml).toContain('name="a &lt;b&gt; &amp; &quot;c&quot; \uFFFD\uFFFD\uFFFD é\uFFFD"');
});
