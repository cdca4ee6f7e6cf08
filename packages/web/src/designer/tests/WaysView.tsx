import { Button, Group, ScrollArea, Stack, Text, UnstyledButton } from "@mantine/core";
import type { Ending, Flaw } from "@cordboard/simulator";
import { IconAlertTriangle, IconRoute } from "@tabler/icons-react";

import { texts } from "../../texts/index.ts";
import { goTo } from "../drawing.ts";
import { numberText } from "../../texts/amounts.ts";
import { useScript } from "../store.ts";
import { namerOf } from "./namer.ts";
import { useTests } from "./tests-store.ts";
import { WayDetails } from "./WayDetails.tsx";
import { endingText, flawText } from "./words.ts";
import { MAX_STATES, waysOf } from "./exploring.ts";

/** What came of trying all ways of callers. */
export function WaysView() {
  const { explored, way } = useTests();
  const words = texts.tests;
  if (!explored)
    return (
      <Text p="md" size="sm">
        {words.exploreHelp} {words.limit(numberText(MAX_STATES))}
      </Text>
    );
  const { flaws, endings, unreached, of } = explored;
  const chosen = way === null ? undefined : waysOf(explored)[way];
  return (
    <div className="cb-tests-parts">
      <ScrollArea className="cb-tests-list" type="auto">
        {flaws.length > 0 ? <Ways title={words.flaws} ways={flaws} from={0} /> : null}
        <Ways title={words.endings} ways={endings} from={flaws.length} />
        {unreached.length > 0 ? (
          <Stack gap={2} px="sm" py="xs">
            <Text size="xs" fw={600}>
              {words.unreached}
            </Text>
            <Group gap={4}>
              {unreached.map((place) => (
                <Unreached key={place} place={place} label={namerOf(of)(place)} />
              ))}
            </Group>
          </Stack>
        ) : null}
      </ScrollArea>
      {chosen ? (
        <WayDetails way={chosen} />
      ) : (
        <Text p="md" size="sm" c="dimmed">
          {words.chooseWay}
        </Text>
      )}
    </div>
  );
}

interface WaysProps {
  readonly title: string;
  readonly ways: readonly (Flaw | Ending)[];
  /** The place of the first among all. */
  readonly from: number;
}

function Ways({ title, ways, from }: WaysProps) {
  return (
    <>
      <Text size="xs" fw={600} px="sm" pt="xs">
        {title}
      </Text>
      <ul className="cb-list" aria-label={title}>
        {ways.map((one, index) => (
          <Way key={from + index} way={one} index={from + index} />
        ))}
      </ul>
    </>
  );
}

function Way({ way, index }: { readonly way: Flaw | Ending; readonly index: number }) {
  const chosen = useTests((state) => state.way === index);
  const of = useTests((state) => state.explored?.of);
  if (!of) return null;
  const isFlaw = "kind" in way;
  const Glyph = isFlaw ? IconAlertTriangle : IconRoute;
  return (
    <li className="cb-tests-row" data-chosen={chosen || undefined}>
      <UnstyledButton
        className="cb-tests-name"
        aria-pressed={chosen}
        onClick={() => useTests.setState({ way: chosen ? null : index })}
      >
        <Glyph
          size={17}
          aria-hidden
          color={isFlaw ? "var(--mantine-color-red-text)" : "var(--cb-quiet)"}
        />
        <Text size="sm">
          {texts.tests.caller(isFlaw ? flawText(way, namerOf(of)) : endingText(way, namerOf(of)))}
        </Text>
      </UnstyledButton>
    </li>
  );
}

function Unreached({ place, label }: { readonly place: string; readonly label: string }) {
  const isDrawn = useScript()?.actions[place] !== undefined;
  return (
    <Button size="compact-xs" variant="default" disabled={!isDrawn} onClick={() => goTo(place)}>
      {label}
    </Button>
  );
}
