import { pieceBetween } from "../../editor/index.ts";
import { texts } from "../../texts/index.ts";
import { editor, scriptModel } from "./monaco.ts";
import { markProblems } from "./mark-problems.ts";
import { followSelection } from "./follow-selection.ts";
import { textInStep } from "./text-in-step.ts";

/** Puts an editor of the drawing's text into an element; the function returned takes it away. */
export function connectEditor(host: HTMLElement, onBroken: (broken: boolean) => void): () => void {
  const model = scriptModel("");
  const view = editor.create(host, {
    model,
    ariaLabel: texts.json.name,
    automaticLayout: true,
    minimap: { enabled: false },
    fontSize: 13,
    tabSize: 2,
    scrollBeyondLastLine: false,
    fixedOverflowWidgets: true,
  });
  let showing = false;
  const step = textInStep((text) => {
    const { start, end, text: piece } = pieceBetween(model.getValue(), text);
    if (start === end && piece === "") return;
    showing = true;
    if (model.getValueLength() === 0) model.setValue(text);
    else {
      const [from, to] = [model.getPositionAt(start), model.getPositionAt(end)];
      const range = {
        startLineNumber: from.lineNumber,
        startColumn: from.column,
        endLineNumber: to.lineNumber,
        endColumn: to.column,
      };
      model.pushEditOperations(null, [{ range, text: piece }], () => null);
    }
    showing = false;
  }, onBroken);
  const typed = model.onDidChangeContent(() => {
    if (!showing) step.typed(model.getValue());
  });
  const left = view.onDidBlurEditorText(step.left);
  const unmark = markProblems(model);
  const unfollow = followSelection(view);
  return () => {
    step.left();
    step.close();
    unmark();
    unfollow();
    for (const it of [typed, left, view, model]) it.dispose();
  };
}
