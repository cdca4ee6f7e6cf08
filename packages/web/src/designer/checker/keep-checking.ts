import type { Problem } from "@cordboard/language";

import { sharing } from "../../editor/index.ts";
import { useWorkspace } from "../../workspace-store.ts";
import { useDesigner, type DesignerState } from "../store.ts";
import { createChecker } from "./checker.ts";
import { createWorkspaceCheck } from "./workspace-check.ts";

const PAUSE_MS = 40;

type Shown = Pick<DesignerState, "history" | "undrawable">;

/**
 * After each change, once there is a short pause, the script is checked here, and then what it names by the server,
 * which has the workspace. What the server said last stays until it says something new.
 */
export function keepChecking(): () => void {
  let asked: Shown = useDesigner.getState();
  let own: readonly Problem[] = [];
  let named: readonly Problem[] = [];
  const show = () => {
    const problems = [...own, ...named].toSorted((a, b) => a.line - b.line);
    useDesigner.setState((before) => ({ problems: sharing(before.problems, problems) }));
  };
  const workspace = createWorkspaceCheck((script, problems) => {
    if (useDesigner.getState().history?.present !== script) return;
    named = problems;
    show();
  });
  const { check, close } = createChecker((problems) => {
    if (!sameText(asked, useDesigner.getState())) return;
    own = problems;
    if (asked.history) workspace.check(asked.history.present);
    else named = [];
    show();
  });
  const look = () => {
    asked = useDesigner.getState();
    const { history, undrawable } = asked;
    if (history) check({ json: JSON.stringify(history.present), drawn: true });
    else if (undrawable !== null) check({ json: undrawable, drawn: false });
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const unsubscribe = useDesigner.subscribe((state, before) => {
    if (state.name !== before.name) named = [];
    if (sameText(state, before)) return;
    clearTimeout(timer);
    timer = setTimeout(look, before.history ? PAUSE_MS : 0);
  });
  const unfollow = useWorkspace.subscribe(() => {
    const { history } = useDesigner.getState();
    if (history) workspace.check(history.present);
  });
  look();
  return () => {
    clearTimeout(timer);
    unsubscribe();
    unfollow();
    workspace.close();
    close();
  };
}

const sameText = (a: Shown, b: Shown): boolean =>
  a.history?.present === b.history?.present && a.undrawable === b.undrawable;
