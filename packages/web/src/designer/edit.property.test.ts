import { language, specs } from "@cordboard/actions/specs";
import { branchRows, type Script } from "@cordboard/language";
import * as fc from "fast-check";
import { expect, test } from "vitest";

import {
  addAction,
  addNote,
  align,
  allPlaces,
  beginHistory,
  connect,
  disconnect,
  distribute,
  fragmentOf,
  insertInto,
  linksOf,
  moveBoxes,
  nudge,
  paste,
  placesOf,
  readDrawable,
  removeActions,
  removeNotes,
  renameAction,
  setLabel,
  setNote,
  setProperty,
  type FieldSchema,
} from "../editor/index.ts";
import { currentScript, edit, redoEdit, undoEdit } from "./edit.ts";
import { useDesigner } from "./store.ts";

/** Numbers that a command takes what it needs from: which action, which branch, where. */
interface Hand {
  readonly one: number;
  readonly other: number;
  readonly text: string;
}
type Command = (script: Script, hand: Hand) => Script;

const pick = <T>(items: readonly T[], number: number): T | undefined =>
  items[number % items.length];
const ids = (script: Script) => Object.keys(script.actions);
const boxes = (script: Script) => [...ids(script), ...Object.keys(script.notes ?? {})];
const some = (script: Script, { one, other }: Hand) =>
  boxes(script).filter((_, index) => (index * 7 + one) % 3 !== other % 3);
const place = ({ one, other }: Hand) => ({ x: one * 1.5, y: other - 50 });

/** A command for an action, if there is one. */
const onAction =
  (command: (script: Script, id: string, hand: Hand) => Script): Command =>
  (script, hand) => {
    const id = pick(ids(script), hand.one);
    return id === undefined ? script : command(script, id, hand);
  };
const onLink =
  (
    command: (script: Script, link: { from: string; branch: string }, hand: Hand) => Script,
  ): Command =>
  (script, hand) => {
    const link = pick([...linksOf(script)], hand.one);
    return link ? command(script, link, hand) : script;
  };
const specOf = (script: Script, id: string) =>
  language.specs.get(script.actions[id]?.type ?? "") ?? specs[0];

const COMMANDS: { readonly [name: string]: Command } = {
  add: (script, hand) => {
    const spec = pick(specs, hand.other);
    return spec ? addAction(script, spec, { at: place(hand) }).script : script;
  },
  insert: onLink((script, into, hand) => {
    const spec = pick(specs, hand.other);
    return spec ? addAction(script, spec, { at: place(hand), into }).script : script;
  }),
  insertThere: onLink((script, link, { other }) => {
    const id = pick(ids(script), other);
    const spec = id === undefined ? undefined : specOf(script, id);
    return id !== undefined && spec ? insertInto(script, spec, id, link) : script;
  }),
  connect: onAction((script, id, { other }) => {
    const action = script.actions[id];
    const row = action && pick(branchRows(specOf(script, id), action), other);
    const to = pick(ids(script), other * 3);
    return row && to !== undefined ? connect(script, { from: id, branch: row.name }, to) : script;
  }),
  disconnect: onLink((script, link) => disconnect(script, link)),
  move: (script, hand) => {
    const id = pick(boxes(script), hand.one);
    return id === undefined ? script : moveBoxes(script, { [id]: place(hand) });
  },
  nudge: (script, hand) => nudge(script, language.specs, some(script, hand), { x: -8, y: 8 }),
  align: (script, hand) =>
    align(
      script,
      language.specs,
      some(script, hand),
      pick(["left", "centre", "top", "middle"] as const, hand.one) ?? "left",
    ),
  distribute: (script, hand) =>
    distribute(script, language.specs, boxes(script), hand.one % 2 ? "across" : "down"),
  // Where what has no place is put; what ELK does is moves too, and has tests of its own.
  layOut: (script) => moveBoxes(script, placesOf({ ...script, layout: {} }, language.specs)),
  remove: (script, hand) =>
    removeNotes(removeActions(script, some(script, hand).slice(0, 2)), some(script, hand)),
  rename: onAction((script, id, { other }) => renameAction(script, id, `renamed-${other}`)),
  label: onAction((script, id, { text }) => setLabel(script, id, text)),
  property: onAction((script, id, { other, text }) => {
    const spec = specOf(script, id);
    const names = Object.keys((spec?.properties as FieldSchema | undefined)?.properties ?? {});
    const value = pick([text, other, other % 2 === 0, [], undefined], other);
    return setProperty(script, id, spec, [pick(names, other) ?? "odd"], value);
  }),
  paste: (script, hand) =>
    paste(script, fragmentOf(script, language.specs, some(script, hand)), place(hand)).script,
  addNote: (script, hand) => addNote(script, place(hand)).script,
  note: (script, { one, text }) =>
    setNote(script, pick(Object.keys(script.notes ?? {}), one) ?? "", text),
};

const START: Script = {
  version: 1,
  name: "test",
  mediaType: "phone",
  language: "en-US",
  timeZone: "Europe/Berlin",
  actions: {
    begin: { type: "Begin", branches: { Default: "menu" } },
    menu: {
      type: "Menu",
      properties: { prompts: [], choices: [{ key: "1" }, { key: "2" }] },
      branches: { "1": "end", Default: "menu" },
    },
    end: { type: "Hangup" },
  },
  notes: { why: { text: "Because" } },
};

const hands = fc.record({
  one: fc.nat(100),
  other: fc.nat(100),
  text: fc.string({ maxLength: 8 }),
});
const gesture = fc.constantFrom(null, "typing");

test("what any commands have drawn can be drawn and written; undone, every byte is as it was, and done again too", () => {
  const commands = fc.tuple(fc.constantFrom(...Object.keys(COMMANDS)), hands, gesture);
  fc.assert(
    fc.property(fc.array(commands, { maxLength: 25 }), (sequence) => {
      useDesigner.setState({ history: beginHistory(START) });
      const before = text();
      const states = [before];
      for (const [name, hand, typed] of sequence) {
        edit((script) => COMMANDS[name]?.(script, hand) ?? script, typed && `${typed} ${name}`);
        expectDrawable();
        states.push(text());
      }
      const steps = useDesigner.getState().history?.past.length ?? 0;
      for (let step = 0; step < steps; step++) {
        undoEdit();
        expect(states).toContain(text());
      }
      expect(text()).toBe(before);
      for (let step = 0; step < steps; step++) redoEdit();
      expect(text()).toBe(states.at(-1));
    }),
    { numRuns: 150 },
  );
});

const drawn = (): Script => {
  const script = currentScript();
  if (!script) throw new Error("Nothing is drawn.");
  return script;
};
const text = () => language.format(drawn());

/** Its text opens again as the same drawing, every link leads somewhere, and everything has a place. */
function expectDrawable() {
  const script = drawn();
  const read = readDrawable(text());
  expect(read && language.format(read)).toBe(text());
  for (const { to } of linksOf(script)) expect(script.actions).toHaveProperty([to]);
  expect(Object.keys(allPlaces(script, language.specs)).toSorted()).toEqual(
    boxes(script).toSorted(),
  );
}
