import { readFileSync } from "node:fs";
import { basename, join } from "node:path";

import { actionTypes } from "@cordboard/actions/semantics";
import { differenceText, readJournalFile, replayFile } from "@cordboard/runtime";
import { describe, expect, test } from "vitest";

import { ROOT } from "../laws/sources.ts";
import { recordedFiles } from "./recorded.ts";

const files = recordedFiles();
const readFile = (path: string) => readJournalFile(readFileSync(join(ROOT, path), "utf8"));

describe("a contact that was recorded is carried out as it was then", () => {
  test.each(files.map((path) => [basename(path), path]))("%s", (_name, path) => {
    const { difference } = replayFile(readFile(path), actionTypes);
    const advice = "Is that meant? Then run `npm run record:journals`, and see CONTRIBUTING.md.";
    expect(difference ? `${differenceText(difference)} ${advice}` : "as recorded").toBe(
      "as recorded",
    );
  });
});

test("between them they hold what contacts can do", () => {
  const done = new Set<string>(
    files
      .flatMap((path) => readFile(path).journal)
      .map((entry) =>
        entry.kind === "command"
          ? entry.command.type
          : entry.kind === "event"
            ? entry.event.type
            : entry.kind,
      ),
  );
  const wanted =
    "dial toCallback toVoicemail playToAgent schedule ringParty record sendRequest startMusic acceptOffer hangup endContact signal digit callback.due queueInfo playback.failed http.failed".split(
      " ",
    );
  expect(wanted.filter((one) => !done.has(one))).toEqual([]);
});
