import type { ReplayView } from "@cordboard/api";
import { expect, test } from "vitest";

import { variablesAt } from "./state-at.ts";

const step = (seq: number, script: string, variables: object) =>
  ({ seq, place: { script }, variables }) as unknown as ReplayView["steps"][number];
const steps = [
  step(1, "main", { level: "", tries: 0 }),
  step(4, "main", { level: "gold" }),
  step(9, "ask", { pin: "•••" }),
  step(12, "main", { level: "gold", tries: 1 }),
];

test("each step shows the variables as they were then, of the script that the contact was in", () => {
  expect(variablesAt({ steps }, 3)).toEqual([
    ["level", '""'],
    ["tries", "0"],
  ]);
  expect(variablesAt({ steps }, 8)).toEqual([
    ["level", '"gold"'],
    ["tries", "0"],
  ]);
  expect(variablesAt({ steps }, 11)).toEqual([["pin", '"•••"']]);
  expect(variablesAt({ steps }, 12)).toEqual([
    ["level", '"gold"'],
    ["tries", "1"],
  ]);
});
