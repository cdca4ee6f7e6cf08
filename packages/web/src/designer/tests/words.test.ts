import { expect, test } from "vitest";

import { endingText, flawText } from "./words.ts";

const nameOf = (place: string) => (place === "ask" ? "Ask" : place);
const way = { ani: "", journal: [] };

test("an ending is told by the names that the drawing shows", () => {
  const ending = { ...way, outcome: "script-ended", skill: "sales", action: "ask" } as const;
  expect(endingText(ending, nameOf)).toBe("is hung up at “Ask” (queue sales)");
  expect(endingText({ ...ending, outcome: "handled", skill: "", action: null }, nameOf)).toBe(
    "talks with an agent",
  );
});

test("a flaw says whether the caller can help themselves; actions of other scripts keep their names", () => {
  const flaw = {
    ...way,
    kind: "goes-round",
    actions: ["ask", "sub/ask"],
    hopeless: false,
  } as const;
  expect(flawText(flaw, nameOf)).toBe(
    "goes round for ever: Ask → sub/ask, unless they press the right key",
  );
  expect(flawText({ ...flaw, kind: "dead-end", hopeless: true }, nameOf)).toBe(
    "comes to a dead end: “Ask → sub/ask”",
  );
});
