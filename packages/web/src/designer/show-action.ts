import { navigate, scriptPath } from "../router.ts";
import { canvasView } from "./canvas-view.ts";
import { goTo } from "./drawing.ts";
import { openScript } from "./files.ts";

/** Frames within which a script is drawn. */
const PATIENCE = 60;

/** Opens a script with one of its actions selected, and in sight. */
export async function showAction(script: string, action: string): Promise<void> {
  await openScript(script);
  navigate(scriptPath(script));
  goToWhenDrawn(action, PATIENCE);
}

function goToWhenDrawn(action: string, frames: number): void {
  const isDrawn = canvasView() !== null;
  requestAnimationFrame(() => {
    if (isDrawn || frames === 0) goTo(action);
    else goToWhenDrawn(action, frames - 1);
  });
}
