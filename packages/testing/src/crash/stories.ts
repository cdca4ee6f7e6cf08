import { readFileSync } from "node:fs";
import { join } from "node:path";

import { actionTypes } from "@cordboard/actions/semantics";
import { language } from "@cordboard/actions/specs";
import { releaseOf, type Script } from "@cordboard/language";
import { compileRelease, type Program } from "@cordboard/runtime";

import { ROOT } from "../laws/sources.ts";
import { CALL, type Story } from "./crash-centre.ts";
import { agent, caller, callsBack, dialler, party } from "./people.ts";

const specs = new Map([...actionTypes].map(([type, { spec }]) => [type, spec]));

function scriptOf(text: string): Script {
  const { script, problems } = language.check(text);
  if (!script) throw new Error(JSON.stringify(problems));
  return script;
}

function programOf(text: string, others: { readonly [name: string]: string } = {}): Program {
  const script = (name: string) => (others[name] ? scriptOf(others[name]) : undefined);
  const release = releaseOf(scriptOf(text), specs, { script, hours: () => undefined });
  return compileRelease(release, "crash", actionTypes);
}

const REFERENCE = readFileSync(
  join(ROOT, "examples/queue-callback/scripts/queue-callback.json"),
  "utf8",
);
const reference = programOf(REFERENCE);
/** As the reference; the customer is tried twice. */
const persistent = programOf(
  REFERENCE.replace('"callDelaySec": 2', '"callDelaySec": 2, "attempts": 2, "minutesBetween": 1'),
);

const say = (text: string) => ({ prompts: [{ type: "speech", text }] });
const HEAD = { version: 1, mediaType: "phone", language: "en-US", timeZone: "UTC" };

const goodbye = JSON.stringify({
  ...HEAD,
  name: "goodbye",
  actions: {
    begin: { type: "Begin", branches: { Default: "say" } },
    say: { type: "Play", properties: say("Goodbye."), branches: { Default: "return" } },
    return: { type: "Return" },
  },
});

/** A menu to everything that the first script does not do. */
const everything = programOf(
  JSON.stringify({
    ...HEAD,
    name: "everything",
    variables: { account: { type: "string", initial: "" }, word: { type: "string", initial: "" } },
    actions: {
      begin: { type: "Begin", branches: { Default: "menu" } },
      menu: {
        type: "Menu",
        properties: {
          ...say("Press one for your account, two to leave word, three for a callback."),
          choices: [{ key: "1" }, { key: "2" }, { key: "3" }],
          timeoutSec: 20,
        },
        branches: { "1": "account", "2": "voicemail", "3": "schedule", Default: "goodbye" },
      },
      account: {
        type: "Collect",
        properties: {
          ...say("Type your account number."),
          variable: "account",
          minDigits: 4,
          maxDigits: 4,
          timeoutSec: 20,
          interDigitSec: 20,
        },
        branches: { Default: "look-up", NoMatch: "goodbye", Timeout: "goodbye" },
      },
      "look-up": {
        type: "Rest",
        properties: { method: "POST", url: "https://bank.example.com/{account}", timeoutSec: 5 },
        branches: { Default: "record", Error: "record" },
      },
      record: {
        type: "Record",
        properties: { ...say("What is it about?"), variable: "word", silenceSec: 3, maxSec: 30 },
        branches: { Default: "transfer", Timeout: "transfer" },
      },
      transfer: {
        type: "Transfer",
        properties: { destination: "+12025550177" },
        branches: { Default: "goodbye" },
      },
      voicemail: {
        type: "Voicemail",
        properties: { ...say("Leave word."), skill: "support", silenceSec: 3, maxSec: 30 },
        branches: { Default: "hang-up", Timeout: "goodbye" },
      },
      schedule: {
        type: "Schedulecallback",
        properties: { skill: "support" },
        branches: { Default: "goodbye" },
      },
      goodbye: {
        type: "Runsub",
        properties: { script: "goodbye" },
        branches: { Default: "hang-up" },
      },
      "hang-up": { type: "Hangup" },
    },
  }),
  { goodbye },
);

const WAITS = { when: "press 1", does: { presses: "" } } as const;
const WANTS_CALLBACK = { when: "press 1", does: { presses: "1" } } as const;

const GIVES_UP = { when: "Press one", does: "hangs up" } as const;

const MENU = { heard: "press 1" };
const CALLBACK = { waits: "callback" } as const;
const VOICEMAIL = { waits: "voicemail" } as const;

/** Each by what happens in it. */
export const STORIES: { readonly [name: string]: Story } = {
  "presses 1, and is called back": {
    program: reference,
    people: () => [caller(WANTS_CALLBACK), agent("anna", CALLBACK)],
  },
  "waits, and talks": {
    program: reference,
    people: () => [caller(WAITS), agent("anna", MENU)],
  },
  "waits, and hangs up on the agent": {
    program: reference,
    people: () => [caller({ when: "agent", does: "hangs up", afterSec: 4 }), agent("anna", MENU)],
  },
  "hangs up while the music plays": {
    program: reference,
    people: () => [caller({ when: "music", does: "hangs up", afterSec: 5 })],
  },
  "hangs up while the menu is played": {
    program: reference,
    people: () => [caller({ when: "press 1", does: "hangs up" })],
  },
  "hangs up while an agent rings": {
    program: reference,
    people: () => [
      caller({ when: "press 1", does: "hangs up", afterSec: 2 }),
      agent("anna", MENU, "declines"),
    ],
  },
  "is declined by one agent, and talks with the other": {
    program: reference,
    people: () => [caller(WAITS), agent("anna", MENU, "declines"), agent("ben", MENU)],
  },
  "is busy when called back, then reached": {
    program: persistent,
    customers: ["busy", "answers"],
    people: () => [caller(WANTS_CALLBACK), agent("anna", CALLBACK)],
  },
  "is called back by an agent whose phone is lost": {
    program: reference,
    people: () => [
      caller(WANTS_CALLBACK),
      agent("anna", CALLBACK, "loses the phone while dialling"),
      agent("ben", CALLBACK),
    ],
  },
  "is identified, recorded, and put through": {
    program: everything,
    answers: [{ url: "https://bank.example.com", status: 200, afterSec: 1 }],
    people: () => [
      caller(
        { when: "Press one", does: { presses: "1" } },
        { when: "account number", does: { presses: "4711" } },
        { when: "beep", does: { speaks: 3 } },
      ),
      party(),
    ],
  },
  "leaves word, which an agent hears": {
    program: everything,
    people: () => [
      caller({ when: "Press one", does: { presses: "2" } }, { when: "beep", does: { speaks: 3 } }),
      agent("anna", VOICEMAIL),
    ],
  },
  "leaves word by hanging up": {
    program: everything,
    people: () => [
      caller(
        { when: "Press one", does: { presses: "2" } },
        { when: "beep", does: { speaks: 2 } },
        { when: "beep", does: "hangs up", afterSec: 4 },
      ),
      agent("anna", VOICEMAIL),
    ],
  },
  "wants to be called later, and is": {
    program: everything,
    people: () => [caller({ when: "Press one", does: { presses: "3" } }), agent("anna", CALLBACK)],
  },
  "gives up, and is called by an agent": {
    program: everything,
    people: () => [caller(GIVES_UP), dialler("anna", { heard: "Press one" })],
  },
  "gives up, is called by an agent, and calls them back": {
    program: everything,
    lastAgent: { mode: "first", number: CALL.ani, prompt: null },
    people: () => [caller(GIVES_UP), dialler("anna", { heard: "Press one" }), callsBack()],
  },
  "gives up, and is not reached by an agent": {
    program: everything,
    customers: ["busy"],
    people: () => [caller(GIVES_UP), dialler("anna", { heard: "Press one" })],
  },
};
