import { readFileSync } from "node:fs";
import { join } from "node:path";

import { actionTypes } from "@cordboard/actions/semantics";
import {
  journalFile,
  readJournalFile,
  replayFile,
  type JournalEntry,
  type JournalFile,
} from "@cordboard/runtime";
import { describe, expect, test } from "vitest";

import { ROOT } from "../laws/sources.ts";
import { JOURNALS } from "./recorded.ts";

const recorded = (name: string): JournalFile =>
  readJournalFile(readFileSync(join(ROOT, JOURNALS, `${name}.json`), "utf8"));

const masked = ({ journal, release }: JournalFile) => journalFile(journal, release, true);
const PIN = "2468";
const ACCOUNT = "10002000";
const keysOf = ({ journal }: JournalFile) =>
  journal.flatMap((entry) =>
    entry.kind === "event" && entry.event.type === "digit" ? [entry.event.digit] : [],
  );
const guidedIn = (file: JournalFile) =>
  replayFile(file, actionTypes).steps.flatMap(({ guided }) => guided);

/** As if the contact had once gone another way at an action. */
const otherwise = (file: JournalFile, action: string, outcome: string): JournalFile => ({
  ...file,
  journal: file.journal.map((entry): JournalEntry =>
    entry.kind === "branch" && entry.action === action ? { ...entry, outcome } : entry,
  ),
});

describe("a caller who has typed a PIN", () => {
  const file = recorded("bank-balance-in-dollars");

  test("has left no trace of it in the journal, and it is replayed all the same", () => {
    expect(JSON.stringify(file.journal)).not.toContain(PIN);
    expect(keysOf(file).join("")).toBe(`2${ACCOUNT}••••1`);
    expect(replayFile(file, actionTypes).difference).toBeNull();
  });

  test("is followed as recorded only where the PIN decides, and that is said", () => {
    expect(guidedIn(file)).toEqual(["compare"]);
    // A PIN that was wrong is one that was not compared with what is right: nothing has to be taken over.
    expect(guidedIn(recorded("bank-wrong-pin"))).toEqual([]);
  });

  test("shows the variables without it", () => {
    const { steps } = replayFile(recorded("bank-wrong-pin"), actionTypes);
    const pins = steps.flatMap(({ variables }) => ("pin" in variables ? [variables["pin"]] : []));
    expect(new Set(pins)).toEqual(new Set(["", "•••"]));
  });

  test("is still compared in everything that the PIN does not decide", () => {
    for (const action of ["ask-account", "begin", "after-balance"]) {
      const { difference } = replayFile(otherwise(file, action, "Other"), actionTypes);
      expect(difference?.recorded).toMatchObject({ action, outcome: "Other" });
    }
  });

  test("is replayed where the secret itself was checked, and tested", () => {
    const checked = recorded("collect-secret-used-later");
    expect(replayFile(checked, actionTypes).difference).toBeNull();
    expect(guidedIn(checked)).toEqual(["collect", "right"]);
  });
});

describe("a journal that was masked, to be given to others,", () => {
  test("is replayed without the account number, the caller's number and the amounts", () => {
    const file = masked(recorded("bank-balance-in-dollars"));
    const text = JSON.stringify(file.journal);
    for (const known of [ACCOUNT, "12025550123", "1284.5", "1,284"])
      expect(text).not.toContain(known);
    expect(keysOf(file).join("")).toMatch(/^•+$/);
    expect(replayFile(file, actionTypes).difference).toBeNull();
  });

  test("finds the keys of a menu again by the way that they led", () => {
    const file = masked(recorded("queue-callback-called-back"));
    expect(JSON.stringify(file.journal)).not.toMatch(/"digit":"\d"/);
    // The number that is to be called back cannot be: it is masked.
    expect(guidedIn(file)).toEqual(["callback"]);
  });

  test("differs where its contact goes another way now", () => {
    const file = masked(recorded("after-hours-voicemail-urgent"));
    const { release } = file;
    const script = release && { ...release.script, language: "de-DE" };
    const changed = release && script && { ...file, release: { ...release, script } };
    expect(changed && replayFile(changed, actionTypes).difference).toMatchObject({
      recorded: { command: { type: "play" } },
      now: { command: { parts: [{ language: "de-DE" }] } },
    });
  });
});

describe("a file with a journal", () => {
  test.each([
    ["no JSON", "hello", "no journal"],
    ["another file", '{"version":1}', "no journal"],
    [
      "of a later Cordboard",
      '{"format":"cordboard-journal","version":2,"journal":[]}',
      "version 2",
    ],
  ])("is refused when it is %s", (_what, text, reason) => {
    expect(() => readJournalFile(text)).toThrow(reason);
  });

  test("is refused when its script has actions that this Cordboard does not know", () => {
    const file = recorded("shop-shipped");
    const [[id, action] = ["", undefined]] = Object.entries(file.release?.script.actions ?? {});
    const actions = { ...file.release?.script.actions, [id]: { ...action, type: "Unheard" } };
    const release = { ...file.release, script: { ...file.release?.script, actions } };
    expect(() => replayFile({ ...file, release } as JournalFile, actionTypes)).toThrow(
      'unknown type "Unheard"',
    );
  });
});
