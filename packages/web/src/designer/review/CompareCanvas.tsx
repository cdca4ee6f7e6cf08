import { language } from "../../language.ts";
import type { Script } from "@cordboard/language";
import { useComputedColorScheme } from "@mantine/core";
import {
  IconAlertTriangleFilled,
  IconArrowsMove,
  IconMinus,
  IconPencil,
  IconPlus,
  type Icon,
} from "@tabler/icons-react";
import {
  Background,
  Controls,
  ReactFlow,
  type Edge,
  type Node,
  type NodeProps,
} from "@xyflow/react";
import { useMemo } from "react";

import { linkId, placesOf } from "../../editor/index.ts";
import { texts } from "../../texts/index.ts";
import { ActionNode } from "../canvas/ActionNode.tsx";
import { BranchEdge } from "../canvas/BranchEdge.tsx";
import { INPUT } from "../canvas/box.ts";
import { createEdges, createNodeData, FIT, type ActionNodeData } from "../canvas/flow.ts";
import { useCanvasView } from "../canvas/use-canvas-view.ts";
import type { Compared, Mark } from "./compare.ts";

export const MARK_GLYPHS: { readonly [mark in Mark]: Icon } = {
  added: IconPlus,
  removed: IconMinus,
  changed: IconPencil,
  moved: IconArrowsMove,
  conflict: IconAlertTriangleFilled,
};

interface ComparedData extends ActionNodeData {
  readonly mark: Mark | undefined;
}
type ComparedNode = Node<ComparedData, "compared">;

const NODE_TYPES = { compared: Marked };
const EDGE_TYPES = { branch: BranchEdge };

interface Props {
  readonly before: Script;
  readonly script: Script;
  readonly compared: Compared;
}

/** A version as it is drawn, what is new or otherwise in it marked, and what is gone as ghosts. Only to look at. */
export function CompareCanvas({ before, script, compared }: Props) {
  const scheme = useComputedColorScheme("light");
  useCanvasView();
  const nodes = useMemo(() => nodesOf(before, script, compared), [before, script, compared]);
  const edges = useMemo(
    () => [...createEdges()(script, null, NONE), ...ghostEdges(compared)],
    [script, compared],
  );
  return (
    <section className="cb-canvas" data-area="canvas" aria-label={texts.canvas.name} tabIndex={-1}>
      <ReactFlow
        nodes={nodes}
        edges={edges}
        nodeTypes={NODE_TYPES}
        edgeTypes={EDGE_TYPES}
        colorMode={scheme}
        nodesDraggable={false}
        nodesConnectable={false}
        deleteKeyCode={null}
        minZoom={0.1}
        maxZoom={2}
        fitView
        fitViewOptions={FIT}
        onlyRenderVisibleElements={nodes.length > 300}
        proOptions={{ hideAttribution: true }}
      >
        <Background gap={16} />
        <Controls showInteractive={false} />
      </ReactFlow>
    </section>
  );
}

const NONE: ReadonlySet<string> = new Set();

function nodesOf(before: Script, script: Script, { marks, ghosts }: Compared): ComparedNode[] {
  const dataOf = createNodeData();
  const places = placesOf(script, language.specs);
  const node = (
    key: string,
    id: string,
    from: Script,
    position: { x: number; y: number },
    mark: Mark | undefined,
  ): ComparedNode[] => {
    const action = from.actions[id];
    if (!action) return [];
    const data = { ...dataOf(id, action, null), mark };
    const name = texts.canvas.node(data.title, data.spec?.title ?? action.type, id);
    const ariaLabel = mark ? `${texts.team.review.marks[mark]}: ${name}` : name;
    const { size: measured, handles } = data.box;
    return [{ id: key, type: "compared", position, data, ariaLabel, measured, handles }];
  };
  return [
    ...ghosts.flatMap(({ key, id, at }) => node(key, id, before, at, "removed")),
    ...Object.keys(script.actions).flatMap((id) =>
      node(id, id, script, places[id] ?? { x: 0, y: 0 }, marks.get(id)),
    ),
  ];
}

const ghostEdges = ({ ghostLinks }: Compared): Edge[] =>
  ghostLinks.map((link) => ({
    id: `gone:${linkId(link)}`,
    source: link.from,
    sourceHandle: link.branch,
    target: link.to,
    targetHandle: INPUT,
    type: "branch",
    className: "cb-edge-gone",
  }));

function Marked(props: NodeProps<ComparedNode>) {
  const { mark } = props.data;
  const Glyph = mark && MARK_GLYPHS[mark];
  return (
    <div className="cb-compared" data-mark={mark}>
      {Glyph ? (
        <span className="cb-mark">
          <Glyph size={13} aria-hidden /> {texts.team.review.marks[mark]}
        </span>
      ) : null}
      <ActionNode {...props} type="action" />
    </div>
  );
}
