import type { KeyboardEvent } from "react";

import { toInspector } from "../areas.ts";
import { select, useDesigner } from "../store.ts";

/**
 * Enter or the space bar select what has the keys, with Ctrl or Shift beside what is selected already. Enter on what is
 * selected goes on to its properties.
 */
export function selectByKey(event: KeyboardEvent): void {
  const { key, target } = event;
  if ((key !== "Enter" && key !== " ") || !(target instanceof Element)) return;
  const id = target.getAttribute("data-id");
  if (id === null || !target.matches(".react-flow__node, .react-flow__edge")) return;
  event.preventDefault();
  const { selection, history } = useDesigner.getState();
  if (target.matches(".react-flow__edge")) return select({ link: id });
  const kind = Object.hasOwn(history?.present.notes ?? {}, id) ? "notes" : "actions";
  const isSelected = selection[kind].includes(id);
  const several = event.ctrlKey || event.metaKey || event.shiftKey;
  if (several) {
    const others = selection[kind].filter((other) => other !== id);
    select({ ...selection, link: null, [kind]: isSelected ? others : [...others, id] });
  } else if (isSelected && key === "Enter") toInspector();
  else select({ [kind]: [id] });
}
