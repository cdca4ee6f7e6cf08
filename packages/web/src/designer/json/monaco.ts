import { scriptSchema } from "@cordboard/language";
import { editor, languages, MarkerSeverity, Uri } from "monaco-editor/editor";
import EditorWorker from "monaco-editor/editor/editor.worker?worker";
import "monaco-editor/features/bracketMatching/register";
import "monaco-editor/features/clipboard/register";
import "monaco-editor/features/codeAction/register";
import "monaco-editor/features/codicon/register";
import "monaco-editor/features/find/register";
import "monaco-editor/features/folding/register";
import "monaco-editor/features/format/register";
import "monaco-editor/features/gotoError/register";
import "monaco-editor/features/hover/register";
import "monaco-editor/features/snippet/register";
// "features/suggest" registers inline suggestions only; the list is this one.
import "monaco-editor/editor/contrib/suggest/browser/suggestController";
import "monaco-editor/features/toggleTabFocusMode/register";
import JsonWorker from "monaco-editor/languages/features/json/json.worker?worker";
import { jsonDefaults } from "monaco-editor/languages/features/json/register";

import { specs } from "../../language.ts";
import { forMonaco } from "./schema-for-monaco.ts";

/** Monaco with nothing but JSON and the script's schema. Loaded only when the JSON tab is opened. */
globalThis.MonacoEnvironment = {
  getWorker: (_id, label) => (label === "json" ? new JsonWorker() : new EditorWorker()),
};

jsonDefaults.setDiagnosticsOptions({
  // The language's own check says more, and says it in the words of the problems list.
  validate: false,
  schemas: [
    {
      uri: "https://cordboard.dev/schema/script-1.json",
      fileMatch: ["*"],
      schema: forMonaco(scriptSchema(specs)),
    },
  ],
});

export const scriptModel = (text: string): editor.ITextModel => {
  const uri = Uri.parse("inmemory://script.json");
  editor.getModel(uri)?.dispose();
  return editor.createModel(text, "json", uri);
};

export { editor, languages, MarkerSeverity };
