import { language } from "@cordboard/actions/specs";

import { dropDraft, keepDraft } from "./drafts.ts";
import { textOf } from "./files.ts";
import { isUnsaved, useDesigner, type DesignerState } from "./store.ts";

const PAUSE_MS = 120;

/** After each change, once there is a short pause: checks the script, and keeps what is not saved yet. */
export function keepWatch(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const unsubscribe = useDesigner.subscribe((state, before) => {
    const { history, undrawable, saved } = state;
    const same =
      history?.present === before.history?.present &&
      undrawable === before.undrawable &&
      saved === before.saved;
    if (same) return;
    clearTimeout(timer);
    timer = setTimeout(look, before.history ? PAUSE_MS : 0);
  });
  const warn = (event: BeforeUnloadEvent) => {
    if (isUnsaved(useDesigner.getState())) event.preventDefault();
  };
  window.addEventListener("beforeunload", warn);
  return () => {
    clearTimeout(timer);
    unsubscribe();
    window.removeEventListener("beforeunload", warn);
  };
}

function look(): void {
  const state = useDesigner.getState();
  const text = textOf(state);
  if (text === null) return;
  useDesigner.setState({ problems: language.check(text).problems });
  keepUnsaved(state, text);
}

function keepUnsaved(state: DesignerState, text: string): void {
  const { name, file, draft } = state;
  if (name === null || !file) return;
  if (isUnsaved(state)) keepDraft(name, { text, revision: file.revision, at: Date.now() });
  else if (!draft) dropDraft(name);
}
