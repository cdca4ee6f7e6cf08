import {
  Background,
  Controls,
  MiniMap,
  ReactFlow,
  SelectionMode,
  useStoreApi,
  type Edge,
  type EdgeChange,
  type FinalConnectionState,
} from "@xyflow/react";
import { useComputedColorScheme } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { memo, useDeferredValue, useMemo, useState, type FocusEvent } from "react";

import { connect, type LinkStart } from "../../editor/index.ts";
import { texts } from "../../texts/index.ts";
import { canvasView } from "../canvas-view.ts";
import { useDialogs } from "../dialogs.ts";
import { edit, isInField } from "../edit.ts";
import { useRun } from "../simulator/run-store.ts";
import { select, useDesigner, useScript } from "../store.ts";
import { BranchEdge } from "./BranchEdge.tsx";
import { ActionNode } from "./ActionNode.tsx";
import { AddMenu } from "./AddMenu.tsx";
import { CanvasMenu } from "./CanvasMenu.tsx";
import { EmptyHint } from "./EmptyHint.tsx";
import { FarContext, LARGE, useFar } from "./far.ts";
import { FarLinks } from "./FarLinks.tsx";
import { createEdges, FIT, GRID, INPUT_HEIGHT } from "./flow.ts";
import { Ghost } from "./Ghost.tsx";
import { NoteNode } from "./NoteNode.tsx";
import { selectByKey } from "./select-by-key.ts";
import { useCanvasView } from "./use-canvas-view.ts";
import { useKeepFit } from "./use-keep-fit.ts";
import { useFollowCall } from "./use-follow-call.ts";
import { useFlowNodes } from "./use-flow-nodes.ts";
import { useNodeDrag } from "./use-node-drag.ts";
import { usePaletteDrop } from "./use-palette-drop.ts";

const PAUSE_MS = 150;
const MINIMAP = { width: 144, height: 96 };
const NODE_TYPES = { action: ActionNode, note: NoteNode };
const SEVERAL = ["Shift", "Control", "Meta"];
const SNAP: [number, number] = [GRID, GRID];
const EDGE_TYPES = { branch: BranchEdge };
/** A drawing that one can take in needs no overview. */
const OVERVIEW_FROM = 12;

/** The drawing. It shows the script and turns what hands do into edits; it keeps nothing of its own. */
export function Canvas() {
  const script = useShown();
  const scheme = useComputedColorScheme("light");
  return script ? <Drawing key="drawing" script={script} scheme={scheme} /> : null;
}

/** What is typed is seen in its field first and then on the canvas; on a large one, once there is a pause. */
function useShown() {
  const script = useScript();
  const typing = useDesigner(({ history }) => isInField(history?.gesture ?? null));
  const soon = useDeferredValue(script);
  const [settled] = useDebouncedValue(script, PAUSE_MS);
  if (!typing) return script;
  return Object.keys(script?.actions ?? {}).length > LARGE ? settled : soon;
}

type Props = {
  readonly script: NonNullable<ReturnType<typeof useScript>>;
  readonly scheme: "light" | "dark";
};

const Drawing = memo(function Drawing({ script, scheme }: Props) {
  const selected = useDesigner(({ selection }) => selection.link);
  const taken = useRun((state) => state.taken);
  const far = useFar(Object.keys(script.actions).length);
  const { nodes, actions, onNodesChange } = useFlowNodes(script, far);
  const [edgesOf] = useState(createEdges);
  // A thousand links are looked at after what was typed is seen, not before.
  const linked = useDeferredValue(script);
  const edges = useMemo(() => edgesOf(linked, selected, taken), [edgesOf, linked, selected, taken]);
  const adding = useDialogs((state) => state.adding);
  const snap = useDesigner((state) => state.snap);
  const store = useStoreApi();
  const toDrawing = useCanvasView();
  useKeepFit();
  useFollowCall();
  const drop = usePaletteDrop(toDrawing);
  const nodeDrag = useNodeDrag();

  const onEdgesChange = (changes: EdgeChange[]) => {
    for (const change of changes) {
      // A box around actions selects the links among them too: that is not what is meant.
      if (change.type !== "select" || store.getState().userSelectionActive) continue;
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
    else if (under?.closest(".react-flow__pane")) {
      const at = toDrawing(x, y);
      useDialogs.setState({ adding: { from, x, y, at: { x: at.x, y: at.y - INPUT_HEIGHT } } });
    }
  };

  return (
    <FarContext value={far}>
      <section
        className="cb-canvas"
        data-area="canvas"
        aria-label={texts.canvas.name}
        tabIndex={-1}
        {...drop}
      >
        <CanvasMenu toDrawing={toDrawing}>
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
            disableKeyboardA11y
            ariaLabelConfig={texts.drawing.aria}
            multiSelectionKeyCode={SEVERAL}
            selectionMode={SelectionMode.Partial}
            onKeyDown={selectByKey}
            onFocus={revealFocused}
            {...nodeDrag}
            snapToGrid={snap}
            snapGrid={SNAP}
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
            {far ? <FarLinks nodes={actions} edges={edges} /> : null}
            <Controls showInteractive={false} />
            {nodes.length > OVERVIEW_FROM ? (
              <MiniMap pannable zoomable style={MINIMAP} ariaLabel={texts.canvas.overview} />
            ) : null}
            <Ghost />
          </ReactFlow>
        </CanvasMenu>
        {nodes.length === 0 ? <EmptyHint /> : null}
        {adding ? <AddMenu place={adding} onClose={stopAdding} /> : null}
      </section>
    </FarContext>
  );
});

const NO_EDGES: Edge[] = [];
const stopAdding = () => useDialogs.setState({ adding: null });

/** What the keys come to is brought into view. */
function revealFocused({ target }: FocusEvent<HTMLElement>) {
  const id = target.matches(".react-flow__node:focus-visible") ? target.dataset["id"] : undefined;
  if (id !== undefined) canvasView()?.follow(id);
}

const NOWHERE = { clientX: -1, clientY: -1 };
