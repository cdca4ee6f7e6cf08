import { applyFix, type Problem, type Severity } from "@cordboard/language";

import { createChecker } from "../checker/checker.ts";
import { edit } from "../edit.ts";
import { editor, languages, MarkerSeverity } from "./monaco.ts";

const PAUSE_MS = 200;
const OWNER = "cordboard";
const SEVERITIES: { readonly [severity in Severity]: MarkerSeverity } = {
  error: MarkerSeverity.Error,
  warning: MarkerSeverity.Warning,
  info: MarkerSeverity.Info,
};

/** Underlines what is wrong with the text as it stands, and offers the fixes that there are. */
export function markProblems(model: editor.ITextModel): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let problems: readonly Problem[] = [];
  const checker = createChecker((found) => {
    if (model.isDisposed()) return;
    problems = found;
    editor.setModelMarkers(
      model,
      OWNER,
      problems.map((problem) => markerOf(problem, model)),
    );
  });
  const look = () => checker.check({ json: model.getValue(), drawn: false });
  const changed = model.onDidChangeContent(() => {
    clearTimeout(timer);
    timer = setTimeout(look, PAUSE_MS);
  });
  const fixes = languages.registerCodeActionProvider("json", {
    provideCodeActions: (_model, range) => ({
      actions: problems.flatMap(({ fix, line, code }) =>
        fix && line >= range.startLineNumber && line <= range.endLineNumber
          ? [{ title: fix.title, kind: "quickfix", command: commandOf(code, line) }]
          : [],
      ),
      dispose: () => undefined,
    }),
  });
  const command = editor.registerCommand(COMMAND, (_accessor, code: string, line: number) => {
    const fix = problems.find((one) => one.code === code && one.line === line)?.fix;
    if (fix) edit((script) => applyFix(script, fix));
  });
  look();
  return () => {
    clearTimeout(timer);
    checker.close();
    for (const it of [changed, fixes, command]) it.dispose();
  };
}

const COMMAND = "cordboard.fix";
const commandOf = (code: string, line: number) => ({
  id: COMMAND,
  title: "",
  arguments: [code, line],
});

/** From the place of the problem to the end of what stands there. */
function markerOf(
  { severity, message, help, code, line, column }: Problem,
  model: editor.ITextModel,
): editor.IMarkerData {
  const startLineNumber = Math.min(line, model.getLineCount());
  const word = model.getWordAtPosition({ lineNumber: startLineNumber, column });
  return {
    severity: SEVERITIES[severity],
    message: `${message}\n${help}`,
    code,
    startLineNumber,
    startColumn: column,
    endLineNumber: startLineNumber,
    endColumn: word?.endColumn ?? model.getLineMaxColumn(startLineNumber),
  };
}
