import type { Position } from "@cordboard/language";

/** What the rest of the designer may ask of the canvas, while there is one. */
export interface CanvasView {
  /** Shows all of the drawing. */
  fit(): void;
  /** Brings an action into view. */
  reveal(id: string): void;
  /** The same, if it is not in view already. */
  follow(id: string): void;
  /** Shows these actions and notes as large as they fit. */
  zoomTo(ids: readonly string[]): void;
  zoomBy(factor: number): void;
  /** Gives an action or a note the keys, and shows it. */
  focus(id: string): void;
  /** The middle of what is seen. */
  centre(): Position;
  /** Where a place of the drawing is on the screen. */
  onScreen(place: Position): Position;
  /** A free place to the right of an action. */
  beside(id: string): Position;
  /** A free place in the middle of what is seen. */
  middle(): Position;
}

let view: CanvasView | null = null;

export const setCanvasView = (next: CanvasView | null): void => {
  view = next;
};

export const canvasView = (): CanvasView | null => view;
