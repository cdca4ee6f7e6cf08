import type { BranchRow } from "@cordboard/language";
import { Tooltip } from "@mantine/core";
import { Handle, Position, type NodeProps } from "@xyflow/react";
import { memo, useContext } from "react";

import { texts } from "../../texts/index.ts";
import { colorOf } from "../action-look.ts";
import { ActionGlyph } from "../ActionGlyph.tsx";
import { NodeMarks } from "../live/NodeMarks.tsx";
import { SEVERITY_LOOK, severityColor } from "../severity-look.ts";
import { useIsBreakpoint } from "../simulator/breakpoints.ts";
import { useRun } from "../simulator/run-store.ts";
import { CoverageMarks } from "../tests/CoverageMarks.tsx";
import { INPUT } from "./box.ts";
import { FarContext } from "./far.ts";
import type { ActionNodeType, NodeSeverity } from "./flow.ts";

const NO_ROWS: readonly BranchRow[] = [];

/** Draws every action, whatever its type: all that it shows comes from the spec. */
export const ActionNode = memo(function ActionNode({ data, selected }: NodeProps<ActionNodeType>) {
  const { id, spec, title, summary, rows, severity, box } = data;
  const active = useRun((state) => state.active === id);
  const stops = useIsBreakpoint(id);
  const far = useContext(FarContext);
  const { shape } = box;
  const state = {
    className: `cb-node cb-node-${shape}`,
    "data-selected": selected || undefined,
    "data-active": active || undefined,
    "data-severity": severity ?? undefined,
  };
  if (far) {
    const color = `var(--mantine-color-${colorOf(spec)}-light)`;
    return (
      <div {...state} style={{ height: box.size.height, background: color }}>
        <NodeMarks id={id} rows={NO_ROWS} />
        <CoverageMarks id={id} rows={NO_ROWS} />
      </div>
    );
  }
  return (
    <div {...state}>
      {spec?.starts ? null : (
        <Handle
          type="target"
          id={INPUT}
          position={Position.Left}
          className="cb-input"
          role="button"
          aria-label={texts.canvas.input(title)}
        />
      )}
      <div className="cb-node-head">
        <ActionGlyph spec={spec} size="large" />
        <div className="cb-node-words">
          <div className="cb-node-title">{title}</div>
          <div className="cb-node-summary" title={summary}>
            {summary}
          </div>
        </div>
        <Severity severity={severity} />
      </div>
      {rows.map((row) => (
        <Branch key={row.name} row={row} title={title} />
      ))}
      {stops ? (
        <span className="cb-node-stop" role="img" aria-label={texts.canvas.breakpoint} />
      ) : null}
      <NodeMarks id={id} rows={rows} />
      <CoverageMarks id={id} rows={rows} />
      {active ? <span className="cb-node-live">{texts.canvas.active}</span> : null}
    </div>
  );
});

function Branch({ row, title }: { readonly row: BranchRow; readonly title: string }) {
  const { name, description, kind, to, fallsToDefault } = row;
  const help =
    kind === "unknown"
      ? texts.canvas.unknownBranch
      : to === null
        ? fallsToDefault
          ? texts.canvas.fallsToDefault
          : texts.canvas.unlinked
        : "";
  return (
    <div
      className="cb-branch"
      data-kind={kind}
      data-linked={to !== null || undefined}
      data-falls={fallsToDefault || undefined}
      title={[description, help].filter(Boolean).join(" ")}
    >
      {fallsToDefault ? <span aria-hidden>↳</span> : null}
      <span className="cb-branch-name">{name}</span>
      {/^[0-9*#]/.test(name) ? <span className="cb-branch-about">{description}</span> : null}
      <Handle
        type="source"
        id={name}
        position={Position.Right}
        className="cb-output"
        role="button"
        aria-label={texts.canvas.branch(title, name)}
      />
    </div>
  );
}

function Severity({ severity }: { readonly severity: NodeSeverity | null }) {
  if (!severity) return null;
  const { Glyph } = SEVERITY_LOOK[severity];
  const word = texts.problems[severity];
  return (
    <Tooltip label={word}>
      <Glyph size={18} role="img" aria-label={word} color={severityColor(severity)} />
    </Tooltip>
  );
}
