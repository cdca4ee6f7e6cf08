import {
  conflictKey,
  mergeScripts,
  placeOf,
  quote,
  type MergeConflict,
  type Side,
} from "@cordboard/language";
import { Button, Group, Radio, Stack, Text, Title } from "@mantine/core";
import { useMemo } from "react";

import { asking } from "../../client.ts";
import { texts } from "../../texts/index.ts";
import { canvasView } from "../canvas-view.ts";
import { finishMerge } from "../saving.ts";
import { useDesigner } from "../store.ts";
import type { Choices, Merging } from "./model.ts";

/** Each thing that both have changed, with both sides: who decides sees what comes of it on the canvas. */
export function MergePanel({ merging }: { readonly merging: Merging }) {
  const { base, ours, theirs, choices, who } = merging;
  const conflicts = useMemo(() => mergeScripts(base, ours, theirs).conflicts, [base, ours, theirs]);
  const choose = (more: Choices) =>
    useDesigner.setState({ review: { ...merging, choices: { ...choices, ...more } } });
  const all = (side: Side) => () =>
    choose(Object.fromEntries(conflicts.map((conflict) => [conflictKey(conflict), side])));
  const left = conflicts.filter((conflict) => !choices[conflictKey(conflict)]).length;
  const words = texts.team.merge;
  return (
    <>
      <Title order={2} size="md">
        {words.title(who)}
      </Title>
      <Text size="sm">{words.text}</Text>
      <Group gap="xs">
        <Button size="compact-sm" variant="default" onClick={all("ours")}>
          {words.allMine}
        </Button>
        <Button size="compact-sm" variant="default" onClick={all("theirs")}>
          {words.allTheirs}
        </Button>
      </Group>
      {conflicts.map((conflict) => {
        const key = conflictKey(conflict);
        return (
          <Conflict
            key={key}
            conflict={conflict}
            choice={choices[key]}
            onChoose={(side) => choose({ [key]: side })}
          />
        );
      })}
      <Group gap="xs">
        <Button size="compact-md" disabled={left > 0} onClick={() => asking(finishMerge())}>
          {words.save}
        </Button>
        <Button
          size="compact-md"
          variant="subtle"
          color="gray"
          onClick={() => useDesigner.setState({ review: null })}
        >
          {words.later}
        </Button>
        <Text size="sm" role="status">
          {left > 0 ? words.left(left) : ""}
        </Text>
      </Group>
    </>
  );
}

interface ConflictProps {
  readonly conflict: MergeConflict;
  readonly choice: Side | undefined;
  readonly onChoose: (side: Side) => void;
}

function Conflict({ conflict, choice, onChoose }: ConflictProps) {
  const { name, what } = placeOf(conflict);
  const { action, base, ours, theirs, kind } = conflict;
  const words = texts.team.merge;
  const none = kind === "link" ? words.leadsNowhere : words.gone;
  const value = (side: unknown) => (side === undefined ? none : shown(side));
  const title = [name, what].filter(Boolean).join(": ");
  return (
    <section className="cb-conflict" aria-label={title}>
      <Radio.Group
        label={title}
        value={choice ?? ""}
        onChange={(side) => onChoose(side === "ours" ? "ours" : "theirs")}
      >
        <Stack gap={6} mt={6}>
          <Radio value="ours" label={words.mine} description={value(ours)} />
          <Radio value="theirs" label={words.theirs} description={value(theirs)} />
        </Stack>
      </Radio.Group>
      {base === undefined ? null : (
        <Text size="xs" c="dimmed">
          {words.base(shown(base))}
        </Text>
      )}
      {action ? (
        <Button size="compact-xs" variant="subtle" onClick={() => canvasView()?.reveal(action.id)}>
          {words.show}
        </Button>
      ) : null}
    </section>
  );
}

/** Texts as they are, all else as JSON; as much of it as helps to decide. */
const shown = (value: unknown): string => (typeof value === "string" ? value : quote(value));
