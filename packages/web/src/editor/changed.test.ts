import type { Script } from "@cordboard/language";
import { expect, it } from "vitest";

import { changed } from "./changed.ts";

const script = (actions: Script["actions"]): Script => ({
  version: 1,
  name: "test",
  mediaType: "phone",
  language: "en-GB",
  timeZone: "Europe/London",
  actions,
});
const before = script({
  begin: { type: "Begin", branches: { Default: "play" } },
  play: { type: "Play" },
  hangup: { type: "Hangup" },
});

it("is nothing when only values change", () => {
  const after = script({ ...before.actions, play: { type: "Play", label: "Hello" } });
  expect(changed(before, after)).toEqual({ added: [], removed: [], linked: [], unlinked: [] });
});

it("has what came, what went, and the links among what stayed", () => {
  const after = script({
    begin: { type: "Begin", branches: { Default: "hangup" } },
    hangup: { type: "Hangup" },
    wait: { type: "Wait", branches: { Default: "hangup" } },
  });
  expect(changed(before, after)).toEqual({
    added: ["wait"],
    removed: ["play"],
    linked: [{ from: "begin", branch: "Default", to: "hangup" }],
    unlinked: [],
  });
  const cut = script({ ...before.actions, begin: { type: "Begin" } });
  expect(changed(before, cut).unlinked).toEqual([{ from: "begin", branch: "Default", to: "play" }]);
});
