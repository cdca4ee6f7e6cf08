import type { Report, Run } from "./run-scenarios.ts";

/** The runs as JUnit XML, in the form that CI services agree upon. */
export function junit({ workspace, runs }: Report): string {
  const failed = runs.filter(({ passed }) => !passed).length;
  const seconds = inSeconds(runs.reduce((sum, { ms }) => sum + ms, 0));
  const totals = `tests="${runs.length}" failures="${failed}" errors="0" time="${seconds}"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites ${totals}>`,
    `  <testsuite name="${escaped(workspace)}" ${totals}>`,
    ...runs.map(testCase),
    "  </testsuite>",
    "</testsuites>",
    "",
  ].join("\n");
}

function testCase({ file, name, passed, ms, failures, transcript }: Run): string {
  const path = escaped(file.replaceAll("\\", "/"));
  const head = `    <testcase classname="${path}" name="${escaped(name)}" file="${path}" time="${inSeconds(ms)}"`;
  if (passed) return `${head}/>`;
  const told = escaped([...failures, transcript].join("\n"));
  return `${head}>\n      <failure message="${escaped(failures[0] ?? "")}">${told}</failure>\n    </testcase>`;
}

const inSeconds = (ms: number) => (ms / 1000).toFixed(4);

const ENTITIES: { readonly [char: string]: string } = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

/** XML 1.0 has no way to write most control characters, nor half a surrogate pair. */
const escaped = (text: string) =>
  text
    .toWellFormed()
    .replace(/[^\P{Cc}\n\t]|[\uFFFE\uFFFF]/gu, "\uFFFD")
    .replace(/[&<>"]/g, (char) => ENTITIES[char] ?? char);
