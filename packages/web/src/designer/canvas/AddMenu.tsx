import type { ActionSpec } from "@cordboard/language";
import { FocusTrap, Paper, ScrollArea, Text, TextInput, UnstyledButton } from "@mantine/core";
import { useClickOutside } from "@mantine/hooks";
import { useState } from "react";

import { specs } from "../../language.ts";
import { texts } from "../../texts/index.ts";
import { ActionGlyph } from "../ActionGlyph.tsx";
import { canvasView } from "../canvas-view.ts";
import type { AddPlace } from "../dialogs.ts";
import { draw } from "../drawing.ts";
import { matching } from "../palette/matching.ts";

const WIDTH = 240;
const HEIGHT = 300;

/** Asks which action is to be added: where a link was let go, within a link, or just here. */
export function AddMenu({ place, onClose }: { readonly place: AddPlace; onClose: () => void }) {
  const { x, y, at, ...link } = place;
  const linked = link.from !== undefined || link.into !== undefined;
  const title = link.into
    ? texts.drawing.insertAction
    : link.from
      ? texts.canvas.addAndConnect
      : texts.drawing.addAction;
  const [search, setSearch] = useState("");
  const ref = useClickOutside<HTMLDivElement>(onClose);
  const found = matching(specs, search).filter(({ starts }) => !linked || !starts);
  const add = (spec: ActionSpec | undefined) => {
    if (!spec) return;
    const added = draw(spec.type, { ...link, at });
    onClose();
    if (added !== null) canvasView()?.focus(added);
  };
  return (
    <Paper
      ref={ref}
      withBorder
      shadow="md"
      p={6}
      w={WIDTH}
      pos="fixed"
      role="dialog"
      aria-label={title}
      left={Math.min(x, window.innerWidth - WIDTH - 8)}
      top={Math.max(8, Math.min(y, window.innerHeight - HEIGHT - 8))}
      className="cb-add-menu"
      onKeyDown={(event) => {
        if (event.key === "Escape") onClose();
      }}
    >
      <FocusTrap>
        <div>
          <Text size="xs" c="dimmed" px={4} pb={4}>
            {title}
          </Text>
          <TextInput
            size="xs"
            // At once, and not only when the trap is set: what is typed next is meant for it.
            autoFocus
            data-autofocus
            aria-label={texts.palette.search}
            placeholder={texts.palette.search}
            value={search}
            onChange={(event) => setSearch(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key === "Enter") add(found[0]);
            }}
          />
          <ScrollArea.Autosize mah={HEIGHT - 70} mt={4}>
            {found.map((spec) => (
              <AddItem key={spec.type} spec={spec} onClick={() => add(spec)} />
            ))}
          </ScrollArea.Autosize>
        </div>
      </FocusTrap>
    </Paper>
  );
}

function AddItem({ spec, onClick }: { readonly spec: ActionSpec; onClick: () => void }) {
  return (
    <UnstyledButton className="cb-palette-item" aria-label={spec.title} onClick={onClick}>
      <ActionGlyph spec={spec} size="small" />
      {spec.title}
    </UnstyledButton>
  );
}
