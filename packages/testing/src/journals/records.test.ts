import { readFileSync } from "node:fs";
import { basename, join } from "node:path";

import {
  maskJournal,
  maskValue,
  readJournalFile,
  recordOf,
  type ContactRecord,
} from "@cordboard/runtime";
import { describe, expect, test } from "vitest";

import { ROOT } from "../laws/sources.ts";
import { recordedFiles } from "./recorded.ts";

const journals = recordedFiles().map((path) => {
  const { journal } = readJournalFile(readFileSync(join(ROOT, path), "utf8"));
  return [basename(path, ".json"), journal] as const;
});
/** In short: what it was, how it ended, its queues and agents. */
const inShort = ({ kind, outcome, stays, offers }: ContactRecord) => [
  `${kind} ${outcome}`,
  ...stays.map(({ skill, end }) => `${skill} ${end}`),
  ...offers.map(({ agent, end }) => `${agent.id} ${end}`),
];
const shortOf = (name: string) => {
  const found = journals.find(([one]) => one === name);
  const record = recordOf(found?.[1] ?? []);
  return record && inShort(record);
};

describe("the record of a recorded contact", () => {
  const over = journals.filter(([, journal]) => recordOf(journal) !== null);

  test.each(over)(
    "%s has a place for each second, and masked is what the masked journal says",
    (_name, journal) => {
      const record = recordOf(journal);
      const lived = Object.values(record?.phasesMs ?? {}).reduce((sum, ms) => sum + ms, 0);
      expect(lived).toBe((record?.endedAt ?? 0) - (record?.beganAt ?? 0));
      expect(recordOf(maskJournal(journal))).toEqual(maskValue(record));
    },
  );

  test("says what happened to it", () => {
    expect(shortOf("overflow-overflows")).toEqual([
      "call handled",
      "sales moved",
      "back-office handled",
      "bea handled",
    ]);
    expect(shortOf("queue-callback-customer-busy")).toEqual([
      "callback callback-failed",
      "support callback-failed",
      "anna customer-not-reached",
    ]);
    expect(shortOf("after-hours-voicemail-message-at-night")).toEqual([
      "voicemail voicemail-handled",
      "mailbox handled",
      "joe handled",
    ]);
    expect(shortOf("shop-shipped")).toEqual(["call transferred"]);
    expect(shortOf("schedulecallback-second-attempt-2")).toEqual([
      "callback callback-handled",
      "support handled",
      "anna customer-not-reached",
      "anna handled",
    ]);
  });
});
