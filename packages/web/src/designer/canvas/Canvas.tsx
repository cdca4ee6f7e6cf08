import {
  Background,
  Controls,
  MiniMap,
  ReactFlow,
  type Edge,
  type EdgeChange,
  type FinalConnectionState,
} from "@xyflow/react";
import { useComputedColorScheme } from "@mantine/core";
import { useMemo, useState } from "react";

import { connect, type LinkStart } from "../../editor/index.ts";
import { texts } from "../../texts/index.ts";
import { edit } from "../edit.ts";
import { useRun } from "../simulator/run-store.ts";
import { select, useDesigner, useScript } from "../store.ts";
import { BranchEdge } from "./BranchEdge.tsx";
import { ActionNode } from "./ActionNode.tsx";
import { AddMenu, type AddPlace } from "./AddMenu.tsx";
import { EmptyHint } from "./EmptyHint.tsx";
import { FarContext, LARGE, useFar } from "./far.ts";
import { FarLinks } from "./FarLinks.tsx";
import { createEdges, FIT } from "./flow.ts";
import { useCanvasView } from "./use-canvas-view.ts";
import { useKeepFit } from "./use-keep-fit.ts";
import { useFollowCall } from "./use-follow-call.ts";
import { useFlowNodes } from "./use-flow-nodes.ts";
import { usePaletteDrop } from "./use-palette-drop.ts";

const MINIMAP = { width: 144, height: 96 };
const NODE_TYPES = { action: ActionNode };
const EDGE_TYPES = { branch: BranchEdge };
/** A drawing that one can take in needs no overview. */
const OVERVIEW_FROM = 12;

/** The drawing. It shows the script and turns what hands do into edits; it keeps nothing of its own. */
export function Canvas() {
  const script = useScript();
  const scheme = useComputedColorScheme("light");
  return script ? <Drawing key="drawing" script={script} scheme={scheme} /> : null;
}

type Props = {
  readonly script: NonNullable<ReturnType<typeof useScript>>;
  readonly scheme: "light" | "dark";
};

function Drawing({ script, scheme }: Props) {
  const selected = useDesigner(({ selection }) => selection.link);
  const taken = useRun((state) => state.taken);
  const far = useFar(Object.keys(script.actions).length);
  const { nodes, onNodesChange } = useFlowNodes(script, far);
  const [edgesOf] = useState(createEdges);
  const edges = useMemo(() => edgesOf(script, selected, taken), [edgesOf, script, selected, taken]);
  const [adding, setAdding] = useState<AddPlace | null>(null);
  const toDrawing = useCanvasView();
  useKeepFit();
  useFollowCall();
  const drop = usePaletteDrop(toDrawing);

  const onEdgesChange = (changes: EdgeChange[]) => {
    for (const change of changes) {
      if (change.type !== "select") continue;
      if (change.selected) select({ link: change.id });
      else if (useDesigner.getState().selection.link === change.id) select({});
    }
  };
  /** A link dropped anywhere on an action leads there; dropped on nothing, it asks what should be there. */
  const onConnectEnd = (event: MouseEvent | TouchEvent, state: FinalConnectionState) => {
    const { fromHandle } = state;
    if (state.isValid || fromHandle?.type !== "source" || !fromHandle.id) return;
    const from: LinkStart = { from: fromHandle.nodeId, branch: fromHandle.id };
    const { clientX: x, clientY: y } =
      "touches" in event ? (event.changedTouches[0] ?? NOWHERE) : event;
    const under = document.elementFromPoint(x, y);
    const target = under?.closest(".react-flow__node")?.getAttribute("data-id");
    if (target) edit((drawing) => connect(drawing, from, target));
    else if (under?.closest(".react-flow__pane")) setAdding({ from, x, y, at: toDrawing(x, y) });
  };

  return (
    <FarContext value={far}>
      <section className="cb-canvas" aria-label={texts.canvas.name} {...drop}>
        <ReactFlow
          nodes={nodes}
          edges={far ? NO_EDGES : edges}
          nodeTypes={NODE_TYPES}
          edgeTypes={EDGE_TYPES}
          onNodesChange={onNodesChange}
          onEdgesChange={onEdgesChange}
          onConnect={({ source, sourceHandle, target }) =>
            edit((drawing) =>
              connect(drawing, { from: source, branch: sourceHandle ?? "" }, target),
            )
          }
          onConnectEnd={onConnectEnd}
          colorMode={scheme}
          deleteKeyCode={null}
          snapToGrid
          snapGrid={[8, 8]}
          minZoom={0.1}
          maxZoom={2}
          fitView
          fitViewOptions={FIT}
          connectionRadius={28}
          autoPanSpeed={6}
          onlyRenderVisibleElements={nodes.length > LARGE}
          proOptions={{ hideAttribution: true }}
        >
          <Background gap={16} />
          {far ? <FarLinks nodes={nodes} edges={edges} /> : null}
          <Controls showInteractive={false} />
          {nodes.length > OVERVIEW_FROM ? (
            <MiniMap pannable zoomable style={MINIMAP} ariaLabel={texts.canvas.overview} />
          ) : null}
        </ReactFlow>
        {nodes.length === 0 ? <EmptyHint /> : null}
        {adding ? <AddMenu place={adding} onClose={() => setAdding(null)} /> : null}
      </section>
    </FarContext>
  );
}

const NO_EDGES: Edge[] = [];
const NOWHERE = { clientX: -1, clientY: -1 };
