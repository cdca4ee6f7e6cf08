import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import type { ContactCentre } from "../contact-centre.ts";

const script = (name: string, actions: object) => ({
  version: 1,
  name,
  mediaType: "phone",
  language: "en-US",
  timeZone: "Etc/UTC",
  actions,
});
const REQUEST = { type: "Reqagent", properties: { skill: "support" } };

/** One number puts callers in the queue, the other has them called back. */
const FILES = {
  "cordboard.json": {
    name: "Two servers",
    points: { "+12025550100": { script: "queue" }, "+12025550101": { script: "callback" } },
  },
  "skills.json": { support: { acwSec: 0, ringTimeoutSec: 60 } },
  "scripts/queue.json": script("queue", {
    begin: { type: "Begin", branches: { Default: "request" } },
    request: { ...REQUEST, branches: { Default: "music" } },
    music: { type: "Music", properties: { seconds: 600 }, branches: { Default: "music" } },
  }),
  "scripts/callback.json": script("callback", {
    begin: { type: "Begin", branches: { Default: "request" } },
    request: { ...REQUEST, branches: { Default: "callback" } },
    callback: { type: "Callback", branches: { Default: "hang-up" } },
    "hang-up": { type: "Hangup" },
  }),
};

export const QUEUE = "+12025550100";
export const CALLBACK = "+12025550101";

/** The workspace that all servers run: each has a copy. */
export function sharedWorkspace() {
  const folder = mkdtempSync(join(tmpdir(), "cordboard-shared-"));
  for (const [path, content] of Object.entries(FILES)) {
    mkdirSync(join(folder, path, ".."), { recursive: true });
    writeFileSync(join(folder, path), JSON.stringify(content));
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** What the live feed of any server shows of the contacts that one server has. */
export const contactsAt = (shown: Pick<ContactCentre, "contacts">, server: string) =>
  shown.contacts().filter((one) => one.server === server);
