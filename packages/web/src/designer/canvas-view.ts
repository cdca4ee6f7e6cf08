import type { Position } from "@cordboard/language";

/** What the rest of the designer may ask of the canvas, while there is one. */
export interface CanvasView {
  /** Shows all of the drawing. */
  fit(): void;
  /** Brings an action into view. */
  reveal(id: string): void;
  /** The same, if it is not in view already. */
  follow(id: string): void;
  /** A free place in the middle of what is seen. */
  middle(): Position;
}

let view: CanvasView | null = null;

export const setCanvasView = (next: CanvasView | null): void => {
  view = next;
};

export const canvasView = (): CanvasView | null => view;
