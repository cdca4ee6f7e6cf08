import { expect, test, vi } from "vitest";

import { createNotes, type Drafts, type NoteChange } from "./notes-store.ts";

/** An agent's browser, its memory, and a server that the test drives. */
function desk(memory: { drafts: Drafts } = { drafts: {} }) {
  const due: (() => void)[] = [];
  const saved: NoteChange[] = [];
  const server = { answers: async (): Promise<void> => undefined };
  const notes = createNotes({
    save: async (_agent, _contact, change) => {
      await server.answers();
      saved.push(change);
    },
    isFinal: (error) => error === "no",
    after: (_ms, callback) => void due.push(callback),
    kept: () => memory.drafts,
    keep: (drafts) => (memory.drafts = drafts),
  });
  const timePasses = () => due.splice(0).forEach((callback) => callback());
  const states = () => Object.values(notes.getState()).map(({ state }) => state);
  return { notes, saved, server, memory, timePasses, states };
}

test("what is typed is saved once, a moment after the last key", async () => {
  const { notes, saved, timePasses, states } = desk();
  notes.write("anna", "c1", { note: "Wants" });
  notes.write("anna", "c1", { note: "Wants a refund" });
  notes.write("anna", "c1", { disposition: "Refund" });
  expect(saved).toEqual([]);
  timePasses();
  await vi.waitFor(() => expect(states()).toEqual([]));
  expect(saved).toEqual([{ note: "Wants a refund", disposition: "Refund" }]);
});

test("a server that is away is asked again, and nothing is lost meanwhile", async () => {
  const { notes, saved, server, timePasses, states } = desk();
  server.answers = () => Promise.reject(new Error("away"));
  notes.write("anna", "c1", { note: "Hello" });
  timePasses();
  await vi.waitFor(() => expect(states()).toEqual(["waiting"]));
  server.answers = async () => undefined;
  timePasses();
  await vi.waitFor(() => expect(states()).toEqual([]));
  expect(saved).toEqual([{ note: "Hello" }]);
});

test("what was not saved, or on its way, is there after a reload, and is saved then", async () => {
  const first = desk();
  first.server.answers = () => new Promise(() => undefined);
  first.notes.write("anna", "c1", { note: "Half a sen" });
  first.timePasses();
  expect(first.states()).toEqual(["saving"]);
  const { notes, saved } = desk(first.memory);
  expect(notes.getState()["c1"]?.change.note).toBe("Half a sen");
  notes.saveAll();
  await vi.waitFor(() => expect(saved).toEqual([{ note: "Half a sen" }]));
});

test("what is typed while the server takes its time is saved after it", async () => {
  const { notes, saved, server, timePasses, states } = desk();
  let answer = (): void => undefined;
  server.answers = () => new Promise((resolve) => (answer = resolve));
  notes.write("anna", "c1", { note: "One" });
  timePasses();
  notes.write("anna", "c1", { note: "One two" });
  server.answers = async () => undefined;
  answer();
  await vi.waitFor(() => expect(states()).toEqual([]));
  expect(saved).toEqual([{ note: "One" }, { note: "One two" }]);
});

test("what the server refuses is kept, and not asked again before it is changed", async () => {
  const { notes, server, timePasses, states } = desk();
  server.answers = () => Promise.reject("no");
  notes.write("anna", "c1", { note: "Too long" });
  timePasses();
  await vi.waitFor(() => expect(states()).toEqual(["refused"]));
  timePasses();
  expect(states()).toEqual(["refused"]);
});
