import type { RoutingEvent } from "@cordboard/runtime";
import { expect, test } from "vitest";
import { REQUEST as ORDINARY } from "../testing/centre.ts";
import { FakeTimer } from "../testing/fake-timer.ts";
import { createMemoryRouting, ROUTING_PROBLEMS, RoutingError } from "./index.ts";

const REQUEST = { ...ORDINARY, askId: "ask-1" };
const PROFILE = { name: "A", endpoint: "", skills: [{ name: "support", proficiency: 1 }] };

test("a listener's own commands are heard of after what came before", async () => {
  const { port, desk } = createMemoryRouting({
    skills: [{ name: "support" }],
    timer: new FakeTimer(),
  });
  const heard: string[] = [];
  await port.start((contactId: string, event: RoutingEvent) => {
    heard.push(`${contactId} ${event.type}`);
    if (event.type === "queue.entered" && contactId === "c1") port.requestAgent("c2", REQUEST);
    if (event.type === "offer.made") port.accept(contactId, event.offerId);
  });
  desk.putAgent({ id: "anna", ...PROFILE });
  desk.setStatus("anna", "Available");
  port.requestAgent("c1", REQUEST);
  expect(heard).toEqual([
    "c1 queue.entered",
    "c1 offer.made",
    "c2 queue.entered",
    "c1 offer.accepted",
    "c2 queue.position",
  ]);
});

test("a refused change has changed nothing", () => {
  const { desk } = createMemoryRouting({ skills: [{ name: "support" }], timer: new FakeTimer() });
  const skills = [{ name: "support", proficiency: 21 }];
  expect(() => desk.putAgent({ id: "anna", ...PROFILE, skills })).toThrow(RoutingError);
  expect(desk.agents()).toEqual([]);
});

test("each refusal has a code of its own, a title and help", () => {
  const problems = Object.values(ROUTING_PROBLEMS);
  expect(new Set(problems.map(({ code }) => code)).size).toBe(problems.length);
  for (const { code, title, help } of problems) {
    expect(code).toMatch(/^A\d{3}$/);
    expect(title.length * help.length).toBeGreaterThan(0);
  }
});
