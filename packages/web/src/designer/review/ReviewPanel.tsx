import { Button, Group, ScrollArea, Stack, Text, Title } from "@mantine/core";
import { useMemo } from "react";

import { texts } from "../../texts/index.ts";
import { canvasView } from "../canvas-view.ts";
import { useDesigner } from "../store.ts";
import { ChangeList } from "./ChangeList.tsx";
import { compare, type Mark } from "./compare.ts";
import { MARK_GLYPHS } from "./CompareCanvas.tsx";
import { MergePanel } from "./MergePanel.tsx";
import type { Comparison, Review } from "./model.ts";
import { restore } from "./restore.ts";

/** Beside the canvas, in place of the inspector, while versions are looked at. */
export default function ReviewPanel({ review }: { readonly review: Review }) {
  return (
    <ScrollArea h="100%" type="auto">
      <Stack p="md" gap="md">
        {review.kind === "compare" ? (
          <Comparing comparison={review} />
        ) : (
          <MergePanel merging={review} />
        )}
        <Legend of={review.kind} />
      </Stack>
    </ScrollArea>
  );
}

function Comparing({ comparison }: { readonly comparison: Comparison }) {
  const { before, after, title, restorable } = comparison;
  const { diff } = useMemo(() => compare(before, after), [before, after]);
  const isGone = new Set(diff.removed.map(({ id }) => id));
  const close = () => useDesigner.setState({ review: null });
  const words = texts.team;
  return (
    <>
      <Title order={2} size="md">
        {title}
      </Title>
      <Group gap="xs">
        <Button size="compact-md" onClick={close} data-autofocus>
          {words.review.close}
        </Button>
        {restorable ? (
          <Button size="compact-md" variant="default" onClick={() => restore(restorable)}>
            {words.history.restore}
          </Button>
        ) : null}
      </Group>
      <ChangeList
        diff={diff}
        onChoose={(id) => canvasView()?.reveal(isGone.has(id) ? `gone:${id}` : id)}
      />
    </>
  );
}

const LEGENDS: { readonly [kind in Review["kind"]]: readonly Mark[] } = {
  compare: ["added", "removed", "changed", "moved"],
  merge: ["conflict", "added", "removed", "changed", "moved"],
};

function Legend({ of }: { readonly of: Review["kind"] }) {
  return (
    <ul className="cb-mark-legend" aria-label={texts.team.review.legend}>
      {LEGENDS[of].map((mark) => {
        const Glyph = MARK_GLYPHS[mark];
        return (
          <li key={mark}>
            <Glyph size={15} aria-hidden className="cb-mark-glyph" data-mark={mark} />
            <Text size="xs">{texts.team.review.marks[mark]}</Text>
          </li>
        );
      })}
    </ul>
  );
}
