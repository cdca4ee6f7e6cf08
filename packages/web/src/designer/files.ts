import { ApiError, type ScriptFile } from "@cordboard/api";
import type { Script } from "@cordboard/language";

import { client } from "../client.ts";
import { beginHistory, readDrawable } from "../editor/index.ts";
import { language } from "../language.ts";
import { navigate, scriptPath } from "../router.ts";
import { loadWorkspace } from "../workspace-store.ts";
import { replaceScript } from "./edit.ts";
import { dropWork, findWork } from "./kept-work.ts";
import { CLOSED, useDesigner, type DesignerState } from "./store.ts";
import { refusal } from "../texts/translated.ts";

/** Opens a script of the workspace: its draft, if there is one. Null closes the one that is open. */
export async function openScript(name: string | null): Promise<void> {
  if (name !== null && useDesigner.getState().name === name) return;
  useDesigner.setState({ ...CLOSED, name, loading: name !== null });
  if (name === null) return;
  try {
    const file = await client.getScript({ name });
    if (useDesigner.getState().name !== name) return;
    const kept = findWork(name);
    useDesigner.setState({
      ...opened(file),
      loading: false,
      kept: kept && kept.text !== file.text ? kept : null,
    });
  } catch (error) {
    if (useDesigner.getState().name !== name) return;
    const failure = error instanceof ApiError ? refusal(error).text : String(error);
    useDesigner.setState({ loading: false, failure });
  }
}

function opened(file: ScriptFile): Partial<DesignerState> {
  const script = readDrawable(file.text);
  return {
    ...onServer(file, script),
    history: script && beginHistory(script),
    undrawable: script ? null : file.text,
  };
}

/** The state after the server has told what it has, which is what is drawn. */
export const onServer = (file: ScriptFile, drawn: Script | null): Partial<DesignerState> => ({
  file: { text: file.text, revision: file.revision },
  server: serverFacts(file),
  saved: drawn,
  mergedWith: null,
  waiting: false,
  conflict: null,
  news: null,
});

export const serverFacts = ({ published, draft, answering, path }: ScriptFile) => ({
  published,
  draft,
  answering,
  path,
});

/** The server's newer version is shown as what it is, when nothing is drawn that it has not. */
export function showServer(file: ScriptFile): void {
  const { saved } = useDesigner.getState();
  useDesigner.setState(onServer(file, saved));
}

/** Shows a script that was just made, and what was made with it. */
export async function openNew({ name }: ScriptFile): Promise<void> {
  dropWork(name);
  await loadWorkspace();
  navigate(scriptPath(name));
}

/** The canonical text of the drawing, or what stands in its place when it cannot be drawn. */
export const textOf = ({ history, undrawable }: DesignerState): string | null =>
  history ? language.format(history.present) : undrawable;

/** Takes up unsaved work again. It keeps the version it began from, so that nobody's newer work is lost. */
export function restoreWork(): void {
  const { kept } = useDesigner.getState();
  if (!kept) return;
  const script = readDrawable(kept.text);
  useDesigner.setState({ kept: null, file: kept.base });
  if (script) replaceScript(script);
  else useDesigner.setState({ history: null, undrawable: kept.text });
}

export function discardWork(): void {
  const { name } = useDesigner.getState();
  if (name !== null) dropWork(name);
  useDesigner.setState({ kept: null });
}
