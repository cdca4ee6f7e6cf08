import { tellError } from "../../client.ts";
import { moveBoxes, tidied } from "../../editor/index.ts";
import { language } from "../../language.ts";
import { canvasView } from "../canvas-view.ts";
import { currentScript, edit } from "../edit.ts";
import { useDesigner } from "../store.ts";
import { showTidying } from "./show-tidying.tsx";

/** Ends the tidying that goes on, if any. */
let cancel: () => void = () => undefined;

/** Tidies what is selected, when that is several actions; else all. */
export async function tidy(): Promise<void> {
  const script = currentScript();
  if (!script) return;
  cancel();
  const { actions } = useDesigner.getState().selection;
  const some = actions.length > 1;
  const { elkInWorker } = await import("./elk.ts");
  const { layOut, end } = elkInWorker();
  let ended = false;
  const stop = () => {
    ended = true;
    end();
    hide();
  };
  const hide = showTidying(stop);
  cancel = stop;
  try {
    const places = await tidied(script, language.specs, layOut, some ? actions : undefined);
    if (ended) return;
    edit((drawing) => moveBoxes(drawing, places));
    if (!some) setTimeout(() => canvasView()?.fit(), 50);
  } catch (error) {
    if (!ended) tellError(error);
  } finally {
    stop();
  }
}
