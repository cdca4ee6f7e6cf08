/** Everything that must hold before a change lands; exactly what CI runs. */
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "../../..");
const reports = join(root, "artifacts/tests");
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const vitest = (project: string) =>
  `vitest run --project ${project} --reporter=default --reporter=json --outputFile.json=artifacts/tests/${project}.json`;

const STEPS: readonly (readonly [string, string])[] = [
  ["generated files are fresh", "npm run -s generate -- --check"],
  ["format", "npm run -s format:check"],
  ["lint", "npm run -s lint"],
  ["types", "npm run -s types"],
  ["build", "npm run -s build"],
  ["unit tests, laws and scenarios", vitest("unit")],
  // With the same seed each time: what lands does not depend on luck. Other seeds: npm run fuzz.
  ["60,000 documents made of good ones", "npm run -s fuzz -- 60000 1"],
  ["system tests: real calls, a real browser", vitest("system")],
];

const env = { ...process.env, TURBO_TELEMETRY_DISABLED: "1", DO_NOT_TRACK: "1" };
const failed: string[] = [];
for (const [name, command] of STEPS) {
  process.stdout.write(`\n■ ${name}\n`);
  const began = performance.now();
  const { status } = spawnSync("sh", ["-c", command], {
    cwd: root,
    env,
    stdio: ["ignore", "inherit", "inherit"],
  });
  if (status !== 0) failed.push(name);
  process.stdout.write(
    `${status === 0 ? "✔" : "✘"} ${name} (${((performance.now() - began) / 1000).toFixed(1)} s)\n`,
  );
}

interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly testResults: readonly {
    readonly assertionResults: readonly { readonly meta?: { readonly doesNotApply?: string } }[];
  }[];
}
/** Cases of a conformance kit that a switch declares to be beyond it: they are skipped, and nothing is missing. */
const doNotApply = ({ testResults }: Report): number =>
  testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ meta }) => meta?.doesNotApply).length;
const counts = { passed: 0, failed: 0, skipped: 0 };
for (const project of ["unit", "system"]) {
  try {
    const report = JSON.parse(readFileSync(join(reports, `${project}.json`), "utf8")) as Report;
    counts.passed += report.numPassedTests;
    counts.failed += report.numFailedTests;
    counts.skipped += report.numPendingTests - doNotApply(report);
  } catch {
    failed.push(`${project} tests left no report`);
  }
}
if (process.env["CI"] && counts.skipped > 0) failed.push(`${counts.skipped} tests were skipped`);
process.stdout.write(failed.length > 0 ? `\nNot good: ${failed.join("; ")}\n` : "\nAll good.\n");
process.stdout.write(
  `Tests: ${counts.passed} passed, ${counts.failed} failed${counts.skipped > 0 ? `, ${counts.skipped} skipped` : ""}\n`,
);
process.exitCode = failed.length > 0 ? 1 : 0;
