import { Text, useComputedColorScheme } from "@mantine/core";
import { useEffect, useRef, useState } from "react";

import { readDrawable } from "../../editor/index.ts";
import { texts } from "../../texts/index.ts";
import { replaceScript } from "../edit.ts";
import { textOf } from "../files.ts";
import { useDesigner } from "../store.ts";
import { editor, scriptModel } from "./monaco.ts";

const PAUSE_MS = 500;

/** The script as text, in step with the canvas both ways. Broken text never destroys the drawing. */
export default function JsonTab() {
  const host = useRef<HTMLDivElement>(null);
  const scheme = useComputedColorScheme("light");
  const [broken, setBroken] = useState(false);
  useEffect(() => {
    if (!host.current) return undefined;
    return connectEditor(host.current, setBroken);
  }, []);
  useEffect(() => editor.setTheme(scheme === "dark" ? "vs-dark" : "vs"), [scheme]);
  return (
    <div className="cb-json" data-own-keys>
      <div ref={host} className="cb-json-editor" />
      <Text
        size="xs"
        px="md"
        py={2}
        role="status"
        c={broken ? "red" : "dimmed"}
        fw={broken ? 600 : 400}
      >
        {broken ? texts.json.broken : texts.json.inStep}
      </Text>
    </div>
  );
}

function connectEditor(host: HTMLElement, onBroken: (broken: boolean) => void): () => void {
  const model = scriptModel(textOf(useDesigner.getState()) ?? "");
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
  let timer: ReturnType<typeof setTimeout> | undefined;

  const show = () => {
    const text = textOf(useDesigner.getState());
    if (text === null || text === model.getValue()) return;
    showing = true;
    model.setValue(text);
    showing = false;
    onBroken(false);
  };
  const take = () => {
    timer = undefined;
    const text = model.getValue();
    const script = readDrawable(text);
    const { history } = useDesigner.getState();
    onBroken(script === null);
    if (script && text !== textOf(useDesigner.getState())) replaceScript(script);
    if (!script && !history) useDesigner.setState({ undrawable: text });
  };
  const typed = view.onDidChangeModelContent(() => {
    if (showing) return;
    clearTimeout(timer);
    timer = setTimeout(take, PAUSE_MS);
  });
  const left = view.onDidBlurEditorText(() => {
    if (timer !== undefined) {
      clearTimeout(timer);
      take();
    }
    if (readDrawable(model.getValue())) show();
  });
  const unsubscribe = useDesigner.subscribe((state, before) => {
    if (state.history?.present !== before.history?.present && !view.hasTextFocus()) show();
    if (state.selection !== before.selection && !view.hasTextFocus())
      reveal(view, state.selection.actions[0]);
  });
  reveal(view, useDesigner.getState().selection.actions[0]);
  return () => {
    if (timer !== undefined) take();
    clearTimeout(timer);
    for (const it of [typed, left, view, model]) it.dispose();
    unsubscribe();
  };
}

/** Brings the selected action's text into view. */
function reveal(view: editor.IStandaloneCodeEditor, id: string | undefined): void {
  const [match] =
    id === undefined
      ? []
      : (view.getModel()?.findMatches(`    "${id}": {`, true, false, true, null, false) ?? []);
  if (!match) return;
  view.revealRangeNearTop(match.range);
  view.setPosition({ lineNumber: match.range.startLineNumber, column: 1 });
}
