import type { Position, Script } from "@cordboard/language";
import type { NodeChange } from "@xyflow/react";
import { useMemo, useState } from "react";

import { moveActions, placesOf } from "../../editor/index.ts";
import { language } from "../../language.ts";
import { texts } from "../../texts/index.ts";
import { edit } from "../edit.ts";
import { select, useDesigner } from "../store.ts";
import { createNodeData, severities, type ActionNodeType } from "./flow.ts";

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The script's actions as nodes. Where one is dragged to, and what was measured, is all that the canvas keeps itself. */
export function useFlowNodes(script: Script, far: boolean) {
  const [dragged, setDragged] = useState<{ readonly [id: string]: Position }>({});
  const [sizes, setSizes] = useState<{ readonly [id: string]: Size }>({});
  const selection = useDesigner((state) => state.selection);
  const problems = useDesigner((state) => state.problems);
  // From afar no handles are drawn, and the canvas forgets them: near again, it is given new nodes.
  const [caches] = useState(() => ({
    near: new Map<string, ActionNodeType>(),
    far: new Map<string, ActionNodeType>(),
  }));
  const cache = caches[far ? "far" : "near"];
  const [nodeData] = useState(createNodeData);
  const places = useMemo(() => placesOf(script, language.specs), [script]);
  const worst = useMemo(() => severities(problems), [problems]);

  const chosen = useMemo(() => new Set(selection.actions), [selection]);

  const nodes = useMemo(
    () =>
      Object.entries(script.actions).map(([id, action]) => {
        const data = nodeData(id, action, worst.get(id) ?? null);
        const node: ActionNodeType = {
          id,
          type: "action",
          position: dragged[id] ?? places[id] ?? { x: 0, y: 0 },
          data,
          selected: chosen.has(id),
          measured: sizes[id] ?? data.box.size,
          handles: data.box.handles,
        };
        const known = cache.get(id);
        if (known && same(known, node)) return known;
        const { title, spec } = data;
        const named = {
          ...node,
          ariaLabel: texts.canvas.node(title, spec?.title ?? action.type, id),
        };
        cache.set(id, named);
        return named;
      }),
    [script, places, worst, chosen, dragged, sizes, cache, nodeData],
  );

  const onNodesChange = (changes: NodeChange<ActionNodeType>[]) => {
    const moving: { [id: string]: Position } = {};
    const moved: { [id: string]: Position } = {};
    const measured: { [id: string]: Size } = {};
    const selected = new Set(useDesigner.getState().selection.actions);
    let reselected = false;
    for (const change of changes) {
      if (change.type === "position" && change.position) {
        (change.dragging ? moving : moved)[change.id] = change.position;
      } else if (change.type === "dimensions" && change.dimensions) {
        measured[change.id] = change.dimensions;
      } else if (change.type === "select") {
        reselected = true;
        selected[change.selected ? "add" : "delete"](change.id);
      }
    }
    if (Object.keys(measured).length > 0) setSizes((before) => ({ ...before, ...measured }));
    if (Object.keys(moving).length > 0) setDragged((before) => ({ ...before, ...moving }));
    if (Object.keys(moved).length > 0) {
      edit((drawing) => moveActions(drawing, moved));
      setDragged({});
    }
    if (reselected) {
      const { link } = useDesigner.getState().selection;
      select({ actions: [...selected], link: selected.size > 0 ? null : link });
    }
  };
  return { nodes, onNodesChange };
}

const same = (a: ActionNodeType, b: ActionNodeType) =>
  a.data === b.data &&
  a.selected === b.selected &&
  a.measured === b.measured &&
  a.position.x === b.position.x &&
  a.position.y === b.position.y;
