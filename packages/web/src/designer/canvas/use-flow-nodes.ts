import type { Position, Script } from "@cordboard/language";
import type { NodeChange } from "@xyflow/react";
import { useMemo, useState } from "react";

import { allPlaces, insertInto, linkById, moveBoxes, NOTE } from "../../editor/index.ts";
import { language } from "../../language.ts";
import { texts } from "../../texts/index.ts";
import { edit } from "../edit.ts";
import { select, selectedBoxes, useDesigner } from "../store.ts";
import {
  createNodeData,
  severities,
  type ActionNodeType,
  type BoxNodeType,
  type NoteNodeType,
} from "./flow.ts";
import { landNowhere, useLanding } from "./landing.ts";

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
    notes: new Map<string, NoteNodeType>(),
  }));
  const cache = caches[far ? "far" : "near"];
  const [nodeData] = useState(createNodeData);
  const places = useMemo(() => allPlaces(script, language.specs), [script]);
  const worst = useMemo(() => severities(problems), [problems]);

  const chosen = useMemo(() => new Set([...selection.actions, ...selection.notes]), [selection]);

  const actions = useMemo(
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
        const { title, spec } = data;
        return known(cache, node, () => texts.canvas.node(title, spec?.title ?? action.type, id));
      }),
    [script, places, worst, chosen, dragged, sizes, cache, nodeData],
  );
  const notes = useMemo(
    () =>
      Object.entries(script.notes ?? {}).map(([id, data]) => {
        const node: NoteNodeType = {
          id,
          type: "note",
          position: dragged[id] ?? places[id] ?? { x: 0, y: 0 },
          data,
          selected: chosen.has(id),
          measured: sizes[id] ?? NOTE,
        };
        return known(caches.notes, node, () => texts.drawing.noteNamed(data.text));
      }),
    [script, places, chosen, dragged, sizes, caches],
  );
  const nodes = useMemo((): BoxNodeType[] => [...notes, ...actions], [notes, actions]);

  const onNodesChange = (changes: NodeChange<BoxNodeType>[]) => {
    const moving: { [id: string]: Position } = {};
    const moved: { [id: string]: Position } = {};
    const measured: { [id: string]: Size } = {};
    const selected = new Set(selectedBoxes(useDesigner.getState()));
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
      edit((drawing) => landed(moveBoxes(drawing, moved), Object.keys(moved)));
      landNowhere();
      setDragged({});
    }
    if (reselected) {
      const { link } = useDesigner.getState().selection;
      const among = (boxes: object) => [...selected].filter((id) => Object.hasOwn(boxes, id));
      const [inActions, inNotes] = [among(script.actions), among(script.notes ?? {})];
      select({ actions: inActions, notes: inNotes, link: selected.size > 0 ? null : link });
    }
  };
  return { nodes, actions, onNodesChange };
}

/** The same node as before where nothing of it has changed, so that it is not drawn again. */
function known<T extends BoxNodeType>(cache: Map<string, T>, node: T, name: () => string): T {
  const before = cache.get(node.id);
  if (before && same(before, node)) return before;
  const named = { ...node, ariaLabel: name() };
  cache.set(node.id, named);
  return named;
}

/** Let go over a link, an action is put into it. */
function landed(script: Script, [id, ...more]: readonly string[]): Script {
  const { link } = useLanding.getState();
  const into = link === null ? undefined : linkById(script, link);
  const spec = language.specs.get(script.actions[id ?? ""]?.type ?? "");
  if (id === undefined || more.length > 0 || !into || !spec) return script;
  return insertInto(script, spec, id, into);
}

const same = (a: BoxNodeType, b: BoxNodeType) =>
  a.data === b.data &&
  a.selected === b.selected &&
  a.measured === b.measured &&
  a.position.x === b.position.x &&
  a.position.y === b.position.y;
