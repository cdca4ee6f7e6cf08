import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Where what fails leads: the caller is asked again a second later. */
const AGAIN = "wait";

/** A menu without end. 1: the caller hears something; 2: they would, if there were a voice for the language. */
const SCRIPT = {
  version: 1,
  name: "faults",
  mediaType: "phone",
  language: "en-US",
  timeZone: "Etc/UTC",
  actions: {
    begin: { type: "Begin", branches: { Default: "menu" } },
    back: { type: "Language", properties: { language: "en-US" }, branches: { Default: AGAIN } },
    fine: {
      type: "Play",
      properties: { prompts: [{ type: "speech", text: "All is well. ".repeat(4) }] },
      branches: { Default: "menu", Error: AGAIN },
    },
    menu: {
      type: "Menu",
      properties: {
        prompts: [{ type: "speech", text: "Press 1 or 2." }],
        choices: [{ key: "1" }, { key: "2" }],
        timeoutSec: 2,
      },
      branches: { "1": "fine", "2": "without-voice", Default: AGAIN, Error: AGAIN },
    },
    unheard: {
      type: "Play",
      properties: { prompts: [{ type: "speech", text: "Nobody hears this." }] },
      branches: { Default: "back", Error: "back" },
    },
    wait: { type: "Wait", properties: { seconds: 1 }, branches: { Default: "menu" } },
    "without-voice": {
      type: "Language",
      properties: { language: "tlh" },
      branches: { Default: "unheard" },
    },
  },
};

/** @param hookHost - host and port of the hook that 1001 asks */
export function writeFaultsWorkspace(folder: string, hookHost: string): void {
  const point = { script: "faults", country: "US" };
  const workspace = {
    name: "Faults",
    points: { "1000": point, "1001": { ...point, hook: "hangs" } },
    rest: { allow: [hookHost] },
    hooks: { hangs: { url: `http://${hookHost}/` } },
  };
  mkdirSync(join(folder, "scripts"));
  writeFileSync(join(folder, "cordboard.json"), JSON.stringify(workspace));
  writeFileSync(join(folder, "scripts/faults.json"), JSON.stringify(SCRIPT));
}
