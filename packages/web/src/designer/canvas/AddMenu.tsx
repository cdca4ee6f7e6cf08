import type { ActionSpec, Position } from "@cordboard/language";
import { FocusTrap, Paper, ScrollArea, Text, TextInput, UnstyledButton } from "@mantine/core";
import { useClickOutside } from "@mantine/hooks";
import { useState } from "react";

import type { LinkStart } from "../../editor/index.ts";
import { specs } from "../../language.ts";
import { texts } from "../../texts/index.ts";
import { ActionGlyph } from "../ActionGlyph.tsx";
import { draw } from "../drawing.ts";
import { matching } from "../palette/matching.ts";

/** Where a link was let go: on the screen and in the drawing. */
export interface AddPlace {
  readonly from: LinkStart;
  readonly x: number;
  readonly y: number;
  readonly at: Position;
}

const WIDTH = 240;
const HEIGHT = 300;

/** A link dropped on nothing: the action that should be there. */
export function AddMenu({ place, onClose }: { readonly place: AddPlace; onClose: () => void }) {
  const [search, setSearch] = useState("");
  const ref = useClickOutside<HTMLDivElement>(onClose);
  const found = matching(specs, search).filter(({ starts }) => !starts);
  const add = (spec: ActionSpec | undefined) => {
    if (!spec) return;
    draw(spec.type, { from: place.from, at: { x: place.at.x, y: place.at.y - 24 } });
    onClose();
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
      aria-label={texts.canvas.addAndConnect}
      left={Math.min(place.x, window.innerWidth - WIDTH - 8)}
      top={Math.max(8, Math.min(place.y, window.innerHeight - HEIGHT - 8))}
      className="cb-add-menu"
      onKeyDown={(event) => {
        if (event.key === "Escape") onClose();
      }}
    >
      <FocusTrap>
        <Text size="xs" c="dimmed" px={4} pb={4}>
          {texts.canvas.addAndConnect}
        </Text>
        <TextInput
          size="xs"
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
