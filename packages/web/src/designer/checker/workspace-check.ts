import type { Problem, Script } from "@cordboard/language";

import { client } from "../../client.ts";
import { translated } from "../../texts/translated.ts";
import { newestOnly } from "./newest-only.ts";

const PAUSE_MS = 300;

/** Asks the server what a script names that the workspace does not have; while the server is away, nothing is said. */
export function createWorkspaceCheck(
  onProblems: (script: Script, problems: readonly Problem[]) => void,
) {
  const { ask, answered } = newestOnly<Script, () => void>(
    (script) =>
      void client.checkScript({ text: JSON.stringify(script) }).then(
        (problems) => answered(() => onProblems(script, problems.map(translated))),
        () => answered(() => undefined),
      ),
    (tell) => tell(),
  );
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    check(script: Script): void {
      clearTimeout(timer);
      timer = setTimeout(() => ask(script), PAUSE_MS);
    },
    close: (): void => clearTimeout(timer),
  };
}
