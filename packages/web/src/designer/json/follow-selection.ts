import { pathAt, readSource } from "@cordboard/language";

import { linkId } from "../../editor/index.ts";
import { currentScript } from "../edit.ts";
import { NOTHING, select, useDesigner, type Selection } from "../store.ts";
import type { editor } from "./monaco.ts";

/** Where the caret is, is selected on the canvas; what is selected there, is shown here. */
export function followSelection(view: editor.IStandaloneCodeEditor): () => void {
  const mark = view.createDecorationsCollection();
  const show = ({ selection }: { readonly selection: Selection }) => {
    const path = pathOf(selection);
    const model = view.getModel();
    if (!path || !model) {
      mark.clear();
      return;
    }
    const source = readSource(model.getValue());
    if (source.value === undefined) return;
    const line = source.lineOf(path);
    const range = { startLineNumber: line, startColumn: 1, endLineNumber: line, endColumn: 1 };
    mark.set([{ range, options: { isWholeLine: true, className: "cb-json-selected" } }]);
    if (view.hasTextFocus()) return;
    view.revealRangeNearTop(range);
    view.setPosition({ lineNumber: line, column: 1 });
  };
  const moved = view.onDidChangeCursorPosition(({ position }) => {
    const model = view.getModel();
    if (!view.hasTextFocus() || !model) return;
    const now = selectionAt(pathAt(model.getValue(), model.getOffsetAt(position)));
    const { selection } = useDesigner.getState();
    if (now && JSON.stringify(pathOf(selection)) !== JSON.stringify(pathOf(now))) select(now);
  });
  const unsubscribe = useDesigner.subscribe((state, before) => {
    if (state.selection !== before.selection) show(state);
  });
  show(useDesigner.getState());
  return () => {
    moved.dispose();
    unsubscribe();
  };
}

type Path = readonly (string | number)[];

/** Where the selected thing stands in the script. */
function pathOf({ actions: [action], link }: Selection): Path | undefined {
  if (action !== undefined) return ["actions", action];
  if (link === null) return undefined;
  const at = link.indexOf(":");
  return ["actions", link.slice(0, at), "branches", link.slice(at + 1)];
}

/** The link or action that a place in the script belongs to. */
function selectionAt([top, id, part, branch]: Path): Selection | undefined {
  const action = top === "actions" ? currentScript()?.actions[String(id)] : undefined;
  if (!action) return undefined;
  const isLink = part === "branches" && action.branches?.[String(branch)] !== undefined;
  return isLink
    ? { ...NOTHING, link: linkId({ from: String(id), branch: String(branch) }) }
    : { ...NOTHING, actions: [String(id)] };
}
