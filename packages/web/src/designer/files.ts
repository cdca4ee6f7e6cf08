import { ApiError, type ScriptFile } from "@cordboard/api";

import { client, tellError } from "../client.ts";
import { beginHistory, readDrawable } from "../editor/index.ts";
import { language } from "../language.ts";
import { navigate, scriptPath } from "../router.ts";
import { loadScripts } from "../workspace-store.ts";
import { dropDraft, findDraft } from "./drafts.ts";
import { replaceScript } from "./edit.ts";
import { CLOSED, useDesigner, type DesignerState } from "./store.ts";

/** Opens a script of the workspace; null closes the one that is open. */
export async function openScript(name: string | null): Promise<void> {
  if (name !== null && useDesigner.getState().name === name) return;
  useDesigner.setState({ ...CLOSED, name, loading: name !== null });
  if (name === null) return;
  try {
    const file = await client.getScript({ name });
    if (useDesigner.getState().name !== name) return;
    const draft = findDraft(name);
    useDesigner.setState({
      ...opened(file),
      loading: false,
      draft: draft && draft.text !== file.text ? draft : null,
    });
  } catch (error) {
    if (useDesigner.getState().name !== name) return;
    const failure = error instanceof ApiError ? `${error.message} ${error.help}` : String(error);
    useDesigner.setState({ loading: false, failure });
  }
}

function opened({ text, revision }: Pick<ScriptFile, "text" | "revision">): Partial<DesignerState> {
  const script = readDrawable(text);
  return {
    file: { text, revision },
    saved: script,
    history: script && beginHistory(script),
    undrawable: script ? null : text,
  };
}

export async function createScript(name: string): Promise<void> {
  const file = await client.createScript({ name });
  dropDraft(file.name);
  await loadScripts();
  navigate(scriptPath(file.name));
}

/** The canonical text of the drawing, or what stands in its place when it cannot be drawn. */
export const textOf = ({ history, undrawable }: DesignerState): string | null =>
  history ? language.format(history.present) : undrawable;

export async function saveScript(): Promise<void> {
  const state = useDesigner.getState();
  const { name, file, history, saving } = state;
  const text = textOf(state);
  if (name === null || !file || text === null || saving) return;
  useDesigner.setState({ saving: true });
  try {
    const saved = await client.saveScript({ name }, { text, revision: file.revision });
    dropDraft(name);
    useDesigner.setState({
      name: saved.name,
      file: { text: saved.text, revision: saved.revision },
      saved: history?.present ?? null,
      conflict: null,
      ...(history ? {} : { undrawable: saved.text }),
    });
    if (saved.name !== name) navigate(scriptPath(saved.name), "replace");
    await loadScripts();
  } catch (error) {
    const conflict = error instanceof ApiError ? error.problem.current : undefined;
    if (conflict) useDesigner.setState({ conflict });
    else tellError(error);
  } finally {
    useDesigner.setState({ saving: false });
  }
}

/** The conflict's answers: what they saved replaces the drawing (undo brings it back), or goes under ours. */
export function loadTheirs(): void {
  const { conflict } = useDesigner.getState();
  if (!conflict) return;
  const script = readDrawable(conflict.text);
  useDesigner.setState({ file: conflict, conflict: null });
  if (!script) {
    useDesigner.setState({ history: null, saved: null, undrawable: conflict.text });
    return;
  }
  replaceScript(script);
  useDesigner.setState({ saved: script });
}

export async function overwriteTheirs(): Promise<void> {
  const { conflict } = useDesigner.getState();
  if (!conflict) return;
  useDesigner.setState({ file: conflict, conflict: null });
  await saveScript();
}

/** Takes up unsaved work again. It keeps the version it began from, so that nobody's newer work is lost. */
export function restoreDraft(): void {
  const { draft, file } = useDesigner.getState();
  if (!draft || !file) return;
  const script = readDrawable(draft.text);
  useDesigner.setState({ draft: null, file: { ...file, revision: draft.revision } });
  if (script) replaceScript(script);
  else useDesigner.setState({ history: null, undrawable: draft.text });
}

export function discardDraft(): void {
  const { name } = useDesigner.getState();
  if (name !== null) dropDraft(name);
  useDesigner.setState({ draft: null });
}
