import { expect, test } from "vitest";

import { newestOnly } from "./newest-only.ts";

function asking() {
  const sent: string[] = [];
  const heard: string[] = [];
  const { ask, answered } = newestOnly<string, string>(
    (question) => sent.push(question),
    (answer) => heard.push(answer),
  );
  return { sent, heard, ask, answered };
}

test("an answer comes to whoever asked", () => {
  const { sent, heard, ask, answered } = asking();
  ask("one");
  answered("of one");
  expect({ sent, heard }).toEqual({ sent: ["one"], heard: ["of one"] });
});

test("only the newest question waits, and answers to older ones are dropped", () => {
  const { sent, heard, ask, answered } = asking();
  for (const question of ["one", "two", "three"]) ask(question);
  expect(sent).toEqual(["one"]);
  answered("of one");
  expect({ sent, heard }).toEqual({ sent: ["one", "three"], heard: [] });
  answered("of three");
  ask("four");
  expect({ sent, heard }).toEqual({ sent: ["one", "three", "four"], heard: ["of three"] });
});
