import { page, table } from "../markdown.ts";
import { CALLBACK_IN_QUEUE } from "./callback-in-queue.ts";
import { INBOUND_HOOK } from "./inbound-hook.ts";
import { LAST_AGENT } from "./last-agent.ts";
import { SCHEDULED_CALLBACK } from "./scheduled-callback.ts";
import { AGENT_STATUS } from "./agent-status.ts";
import { type Source, testOf } from "./statement.ts";

const SOURCES: readonly Source[] = [
  CALLBACK_IN_QUEUE,
  SCHEDULED_CALLBACK,
  AGENT_STATUS,
  LAST_AGENT,
  INBOUND_HOOK,
];

/** Every statement of the documents that the project was made from, what Cordboard does, and the test that shows it. */
export const statementsPage = (root: string): string =>
  page(
    "# Statements and tests",
    "Cordboard was made from five documents about existing contact centres. Here is each of their statements in our words, what Cordboard does, and the tests that show it; without a test, the reason why there is none. The page is not made when a test that it names is not there.",
    ...SOURCES.flatMap(({ title, statements }) => [
      `## ${title}`,
      table(
        ["It says", "Cordboard", "Tests"],
        statements.map(({ says, here, tests = [] }) => [
          says,
          here,
          tests.map((test) => linkTo(root, test)).join("<br>"),
        ]),
      ),
    ]),
  );

function linkTo(root: string, reference: string): string {
  const { file, title } = testOf(root, reference);
  return `[${title}](../../${file})`;
}
