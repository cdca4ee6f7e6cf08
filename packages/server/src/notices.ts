import { existsSync } from "node:fs";
import { join } from "node:path";

import type { TelephonyStatus } from "@cordboard/api";

import type { Workspace } from "./workspace/model.ts";
import { hasErrors } from "./workspace/resources.ts";

interface Facts {
  readonly telephony: TelephonyStatus;
  /** Nobody has to sign in. */
  readonly isOpen: boolean;
  readonly webFolder: string;
  /** Hooks can be asked. */
  readonly signs: boolean;
}

/** What whoever started the server should know. */
export function noticesOf(
  workspace: Workspace,
  { telephony, isOpen, webFolder, signs }: Facts,
): string[] {
  const drafts = workspace.scripts.filter(hasErrors).map(({ name }) => `"${name}"`);
  return [
    ...(telephony.kind === "simulated"
      ? ["No telephony server: calls are simulated. Make them from the desk page."]
      : telephony.up
        ? []
        : [
            `The telephony server cannot be reached yet (${telephony.detail}); it is tried again and again.`,
          ]),
    ...(isOpen
      ? [
          "Nobody has a password yet: whoever uses this machine is an admin. Set up sign-in on the page People.",
        ]
      : []),
    ...(signs || workspace.points.every(({ hook }) => hook === "")
      ? []
      : ["Hooks are not asked: the configuration has no secret to sign with (hook.secret)."]),
    ...(drafts.length > 0
      ? [
          `Scripts with errors; their last good version answers, if there is one: ${drafts.join(", ")}.`,
        ]
      : []),
    ...workspace.problems.map(
      ({ file, line, column, message }) => `${file}:${line}:${column} ${message}`,
    ),
    ...(existsSync(join(webFolder, "index.html"))
      ? []
      : [`The web app has not been built: run "npm run build".`]),
  ];
}
