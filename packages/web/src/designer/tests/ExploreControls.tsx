import "@mantine/dates/styles.css";

import { Button, Group, Text } from "@mantine/core";
import { DateTimePicker } from "@mantine/dates";

import { asking } from "../../client.ts";
import { texts } from "../../texts/index.ts";
import { numberText } from "../../texts/amounts.ts";
import { isCallable, useDesigner, useScript } from "../store.ts";
import { exploreScript, stopExploring } from "./exploring.ts";
import { useTests } from "./tests-store.ts";

const FURTHER = 5;

export function ExploreControls() {
  const { looking, startAt } = useTests();
  const able = useDesigner(isCallable);
  return (
    <>
      {looking === null ? (
        <Button
          size="compact-sm"
          flex="none"
          disabled={!able}
          onClick={() => asking(exploreScript())}
        >
          {texts.tests.explore}
        </Button>
      ) : (
        <Button size="compact-sm" variant="default" flex="none" onClick={stopExploring}>
          {texts.tests.cancel}
        </Button>
      )}
      <DateTimePicker
        size="xs"
        w={232}
        clearable
        aria-label={texts.tests.startAt}
        placeholder={texts.tests.usualStart}
        valueFormat="YYYY-MM-DD HH:mm"
        value={startAt}
        onChange={(value) => useTests.setState({ startAt: value })}
      />
    </>
  );
}

/** How far it has looked, or what is proven. */
export function Verdict() {
  const { looking, explored } = useTests();
  const drawing = useScript();
  const words = texts.tests;
  const text = () => {
    if (looking !== null) return words.looked(numberText(looking));
    if (!explored) return "";
    const { flaws, complete, states, of } = explored;
    const count = numberText(states);
    const verdict = complete ? words.proven(count) : words.notProven(count);
    const outdated = drawing === of ? "" : ` ${words.outdated}`;
    return (
      (flaws.length > 0 ? words.stuck(flaws.length, complete ? null : count) : verdict) + outdated
    );
  };
  return (
    <Group gap="xs" wrap="nowrap" flex="1 1 260px">
      <Text size="sm" role="status" fw={explored && looking === null ? 600 : 400}>
        {text()}
      </Text>
      {explored && !explored.complete && looking === null ? (
        <Button
          size="compact-xs"
          variant="light"
          flex="none"
          onClick={() => asking(exploreScript(explored.maxStates * FURTHER))}
        >
          {words.lookFurther}
        </Button>
      ) : null}
    </Group>
  );
}
