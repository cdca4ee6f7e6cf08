import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Numbers that the storm's callers dial. */
export const POINTS = {
  /** Menus and music without end. */
  menus: "2000",
  /** Agents who talk as long as the caller does. */
  talk: "2001",
  /** Agents who hang up soon, and take the next. */
  busy: "2002",
  /** Nobody: music and the menu, without end. */
  nobody: "2003",
  /** Whoever presses 1 is called back. */
  back: "2005",
  /** Agents whose voice is listened to. */
  tone: "2004",
} as const;

const speech = (text: string) => ({ prompts: [{ type: "speech", text }] });

const header = (name: string) => ({
  version: 1,
  name,
  mediaType: "phone",
  language: "en-US",
  timeZone: "Etc/UTC",
});

const offer = (otherwise: string) => ({
  type: "Menu",
  properties: {
    ...speech("Press 1 to be called back."),
    choices: [{ key: "1" }],
    timeoutSec: 3,
    maxNoInput: 1,
    maxNoMatch: 1,
  },
  branches: { "1": "thanks", Default: otherwise },
});
const thanks = (next: string) => ({
  type: "Play",
  properties: speech("We will call you back."),
  branches: { Default: next },
});
const callback = (otherwise: string) => ({
  type: "Callback",
  properties: { callDelaySec: 1 },
  branches: { Default: "hang-up", Error: otherwise },
});

/** The reference script with shorter music. */
const queue = (skill: string) => ({
  ...header(skill),
  actions: {
    begin: { type: "Begin", branches: { Default: "request" } },
    callback: callback("music"),
    "hang-up": { type: "Hangup" },
    music: { type: "Music", properties: { seconds: 3 }, branches: { Default: "offer" } },
    offer: offer("music"),
    request: { type: "Reqagent", properties: { skill }, branches: { Default: "music" } },
    thanks: thanks("callback"),
  },
});

/** Asks for the agent last, so that no agent can be faster than the caller's wish. */
const back = {
  ...header("back"),
  actions: {
    begin: { type: "Begin", branches: { Default: "offer" } },
    callback: callback("offer"),
    "hang-up": { type: "Hangup" },
    offer: offer("offer"),
    request: { type: "Reqagent", properties: { skill: "back" }, branches: { Default: "callback" } },
    thanks: thanks("request"),
  },
};

const menus = {
  ...header("menus"),
  actions: {
    begin: { type: "Begin", branches: { Default: "welcome" } },
    choose: {
      type: "Menu",
      properties: {
        ...speech("Press 1 for music, 2 for the news."),
        choices: [{ key: "1" }, { key: "2" }],
        timeoutSec: 3,
      },
      branches: { "1": "music", "2": "news", Default: "choose" },
    },
    music: { type: "Music", properties: { seconds: 2 }, branches: { Default: "choose" } },
    news: {
      type: "Play",
      properties: speech("There are no news."),
      branches: { Default: "choose" },
    },
    welcome: {
      type: "Play",
      properties: speech("Welcome."),
      branches: { Default: "choose" },
    },
  },
};

const SCRIPTS = {
  menus,
  back,
  talk: queue("talk"),
  busy: queue("busy"),
  nobody: queue("nobody"),
  tone: queue("tone"),
} satisfies { readonly [script in keyof typeof POINTS]: object };

/** Everything that callers can be in the middle of. */
export function writeStormWorkspace(folder: string): void {
  const put = (file: string, content: unknown) =>
    writeFileSync(join(folder, file), JSON.stringify(content));
  const points = Object.entries(POINTS).map(([script, number]) => [
    number,
    { script, country: "US" },
  ]);
  const skills = ["talk", "busy", "nobody", "back", "tone"].map((name) => [
    name,
    { ringTimeoutSec: 20, acwSec: 1 },
  ]);
  mkdirSync(join(folder, "scripts"));
  put("cordboard.json", { name: "Storm", points: Object.fromEntries(points) });
  put("skills.json", Object.fromEntries(skills));
  for (const [name, script] of Object.entries(SCRIPTS)) put(`scripts/${name}.json`, script);
}
