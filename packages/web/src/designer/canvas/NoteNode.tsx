import { Textarea } from "@mantine/core";
import { IconNote } from "@tabler/icons-react";
import type { NodeProps } from "@xyflow/react";
import { memo } from "react";

import { setNote } from "../../editor/index.ts";
import { texts } from "../../texts/index.ts";
import { edit, endGesture } from "../edit.ts";
import { select } from "../store.ts";
import type { NoteNodeType } from "./flow.ts";

const LONGEST = 4000;

/** Words on the drawing: written in place, moved by the strip above them. */
export const NoteNode = memo(function NoteNode({ id, data, selected }: NodeProps<NoteNodeType>) {
  return (
    <div className="cb-note" data-selected={selected || undefined}>
      <div className="cb-note-head">
        <IconNote size={14} aria-hidden />
      </div>
      <Textarea
        className="nodrag nopan nowheel nokey"
        variant="unstyled"
        size="xs"
        autosize
        minRows={3}
        maxLength={LONGEST}
        aria-label={texts.drawing.noteText}
        placeholder={texts.drawing.noteHint}
        value={data.text}
        onFocus={() => select({ notes: [id] })}
        onBlur={endGesture}
        onContextMenu={(event) => event.stopPropagation()}
        onChange={(event) => {
          const text = event.currentTarget.value;
          edit((script) => setNote(script, id, text), `note:${id}`);
        }}
        onKeyDown={(event) => {
          if (event.key !== "Escape") return;
          event.currentTarget.closest<HTMLElement>(".react-flow__node")?.focus();
        }}
      />
    </div>
  );
});
