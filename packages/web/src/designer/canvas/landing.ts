import type { ActionSpec, Position } from "@cordboard/language";
import { create } from "zustand";

import { canInsert, linkById } from "../../editor/index.ts";
import { language } from "../../language.ts";
import { currentScript } from "../edit.ts";

interface Landing {
  /** What is dragged from the palette. */
  readonly spec: ActionSpec | null;
  /** Where its box would stand. */
  readonly at: Position | null;
  /** Id of the link into which it, or the dragged action, would be put. */
  readonly link: string | null;
}
const NOWHERE: Landing = { spec: null, at: null, link: null };

/** Where what is dragged would land; the canvas shows it. */
export const useLanding = create<Landing>(() => NOWHERE);

export const landNowhere = (): void => useLanding.setState(NOWHERE);

/** The link at one of these points of the screen, whatever lies over it. */
export function linkAt(points: readonly Position[]): string | null {
  for (const { x, y } of points) {
    for (const element of document.elementsFromPoint(x, y)) {
      const id = element.closest(".react-flow__edge")?.getAttribute("data-id");
      if (id) return id;
    }
  }
  return null;
}

/** The link, if a drawn action may be put into it. */
export function linkFor(action: string, link: string | null): string | null {
  const script = currentScript();
  const into = script && link !== null ? linkById(script, link) : undefined;
  const spec = language.specs.get(script?.actions[action]?.type ?? "");
  return script && into && spec && canInsert(script, spec, action, into) ? link : null;
}
