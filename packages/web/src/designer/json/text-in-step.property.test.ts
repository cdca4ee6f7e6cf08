import { language, specs } from "@cordboard/actions/specs";
import type { Script } from "@cordboard/language";
import * as fc from "fast-check";
import { beforeEach, expect, test } from "vitest";

import {
  addAction,
  beginHistory,
  connect,
  pieceBetween,
  readDrawable,
  removeActions,
  setLabel,
} from "../../editor/index.ts";
import { currentScript, edit, redoEdit, replaceScript, undoEdit } from "../edit.ts";
import { CLOSED, useDesigner } from "../store.ts";
import { textInStep } from "./text-in-step.ts";

const BLANK: Script = {
  version: 1,
  name: "test",
  mediaType: "phone",
  language: "en-US",
  timeZone: "UTC",
  actions: { start: { type: "Begin" } },
};

/** An editor's side: what is written in it, and whether it says that this is broken. */
function opened() {
  const page = { text: "", broken: false };
  const step = textInStep(
    (text) => {
      page.text = text;
    },
    (broken) => {
      page.broken = broken;
    },
  );
  const type = (text: string) => {
    page.text = text;
    step.typed(text);
  };
  return { page, type, left: step.left };
}

beforeEach(() => useDesigner.setState({ ...CLOSED, name: "test", history: beginHistory(BLANK) }));

const idIn = (script: Script, pick: number) =>
  Object.keys(script.actions)[pick % Object.keys(script.actions).length] ?? "";

const drawing = fc.oneof(
  fc.nat(specs.length - 1).map((type) => () => {
    const spec = specs[type];
    if (spec) edit((script) => addAction(script, spec, { at: { x: 0, y: 0 } }).script);
  }),
  fc.tuple(fc.nat(), fc.nat()).map(([from, to]) => () => {
    edit((script) =>
      connect(script, { from: idIn(script, from), branch: "Default" }, idIn(script, to)),
    );
  }),
  fc.tuple(fc.nat(), fc.string()).map(([id, label]) => () => {
    edit((script) => setLabel(script, idIn(script, id), label), "typing");
  }),
  fc.nat().map((id) => () => edit((script) => removeActions(script, [idIn(script, id)]))),
  fc.constantFrom(undoEdit, redoEdit),
  fc.string().map((description) => () => replaceScript({ ...BLANK, description })),
);

/** What somebody makes of a text: another form of it, another meaning, or something broken. */
const writing = fc.oneof(
  fc.constant((text: string) => JSON.stringify(JSON.parse(text))),
  fc.string().map((label) => (text: string) => {
    const script: Script = JSON.parse(text);
    return JSON.stringify({ ...script, description: label }, null, 4);
  }),
  fc.nat().map((at) => (text: string) => text.slice(0, at % text.length)),
  fc.string().map((rubbish) => (text: string) => text + rubbish),
);

test("whatever is drawn and written, in whatever order, text and drawing say the same, or the text is broken and the drawing as it was", () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(
          drawing.map((draw) => ({ draw })),
          writing.map((write) => ({ write })),
          fc.constant("leave" as const),
        ),
        { maxLength: 25 },
      ),
      (steps) => {
        useDesigner.setState({ ...CLOSED, name: "test", history: beginHistory(BLANK) });
        const { page, type, left } = opened();
        for (const step of steps) {
          const before = currentScript();
          if (step === "leave") left();
          else if ("draw" in step) step.draw();
          else {
            const valid = readDrawable(page.text) ? page.text : language.format(before ?? BLANK);
            type(step.write(valid));
          }
          const script = currentScript();
          const said = page.broken ? before : readDrawable(page.text);
          expect(page.broken).toBe(readDrawable(page.text) === null);
          expect(said && language.format(said)).toBe(script && language.format(script));
        }
      },
    ),
    { numRuns: 100 },
  );
});

test("actions that a text leaves as they are stay the same, so that the canvas does not draw them anew", () => {
  const { page, type } = opened();
  edit((script) => ({ ...script, actions: { ...script.actions, end: { type: "Hangup" } } }));
  const before = currentScript()?.actions;
  type(page.text.replace('"Hangup"', '"Hangup", "label": "Bye"'));
  const after = currentScript()?.actions;
  expect(after?.["start"]).toBe(before?.["start"]);
  expect(after?.["end"]).toEqual({ type: "Hangup", label: "Bye" });
});

test("typing is one step of undo until one leaves the text", () => {
  const { page, type, left } = opened();
  type(page.text.replace('"test"', '"a"'));
  type(page.text.replace('"a"', '"ab"'));
  left();
  undoEdit();
  expect(currentScript()).toEqual(BLANK);
  expect(page.text).toBe(language.format(BLANK));
});

test("a text is changed only in the piece that is another", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (before, after) => {
      const { start, end, text } = pieceBetween(before, after);
      expect(before.slice(0, start) + text + before.slice(end)).toBe(after);
      expect(pieceBetween(before, before).text).toBe("");
    }),
  );
});
