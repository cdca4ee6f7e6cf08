import { useDesigner, type DesignerState } from "../store.ts";
import { createChecker } from "./checker.ts";

const PAUSE_MS = 40;

type Shown = Pick<DesignerState, "history" | "undrawable">;

/** After each change, once there is a short pause, the script is checked: its problems are never those of an older one. */
export function keepChecking(): () => void {
  let asked: Shown = useDesigner.getState();
  const { check, close } = createChecker((problems) => {
    if (sameText(asked, useDesigner.getState())) useDesigner.setState({ problems });
  });
  const look = () => {
    asked = useDesigner.getState();
    const { history, undrawable } = asked;
    if (history) check({ json: JSON.stringify(history.present), drawn: true });
    else if (undrawable !== null) check({ json: undrawable, drawn: false });
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const unsubscribe = useDesigner.subscribe((state, before) => {
    if (sameText(state, before)) return;
    clearTimeout(timer);
    timer = setTimeout(look, before.history ? PAUSE_MS : 0);
  });
  look();
  return () => {
    clearTimeout(timer);
    unsubscribe();
    close();
  };
}

const sameText = (a: Shown, b: Shown): boolean =>
  a.history?.present === b.history?.present && a.undrawable === b.undrawable;
