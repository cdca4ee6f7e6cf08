import { createEvaluator } from "@cordboard/language";
import { expect, test } from "vitest";

import { answered, newContact } from "../testing/contact.ts";
import { scopeValues } from "./scope.ts";

test("the time of an expression is that of the step, read in the script's zone", () => {
  const { contact } = newContact({ start: ["Start", { Default: "start" }] }).tell(...answered);
  const evaluator = createEvaluator({ timeZone: "Asia/Tokyo" });
  const at = (time: string) =>
    evaluator.value("now.time()", scopeValues(contact, Date.parse(time)));
  expect(at("2026-11-21T14:00:00Z")).toBe("23:00");
  expect(at("2026-11-21T14:01:00Z")).toBe("23:01");
});
