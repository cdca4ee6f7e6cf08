import type { Script } from "@cordboard/language";

import { readDrawable, sharing } from "../../editor/index.ts";
import { currentScript, endGesture, replaceScript } from "../edit.ts";
import { textOf } from "../files.ts";
import { useDesigner } from "../store.ts";

/** The drawing as a text that somebody writes in, while others draw: each change of one is at once one of the other. */
export interface TextInStep {
  /** Somebody has typed, and the text is now this. */
  typed(text: string): void;
  /** They have left the text: it takes the canonical form, unless it is broken. */
  left(): void;
  close(): void;
}

/**
 * @param show - the text is now this, because of the drawing
 * @param onBroken - whether the text is not a script at the moment; the drawing stays what it last was
 */
export function textInStep(
  show: (text: string) => void,
  onBroken: (broken: boolean) => void = () => undefined,
): TextInStep {
  let text = textOf(useDesigner.getState()) ?? "";
  /** What the text draws; null while it is broken. */
  let drawn: Script | null = currentScript();

  function showDrawing(): void {
    drawn = currentScript();
    text = textOf(useDesigner.getState()) ?? "";
    show(text);
    onBroken(drawn === null);
  }
  const unsubscribe = useDesigner.subscribe((state, before) => {
    const changed = state.history?.present !== before.history?.present;
    if (changed && state.history && state.history.present !== drawn) showDrawing();
  });
  show(text);
  onBroken(drawn === null);
  return {
    typed(now) {
      if (now === text) return;
      text = now;
      const script = readDrawable(now);
      const present = currentScript();
      drawn = script && sharing(present, script);
      if (drawn && drawn !== present) replaceScript(drawn, "json");
      if (!drawn && !present) useDesigner.setState({ undrawable: now });
      onBroken(drawn === null);
    },
    left() {
      endGesture();
      if (drawn && text !== textOf(useDesigner.getState())) showDrawing();
    },
    close: unsubscribe,
  };
}
