import { Button, Stack, Text } from "@mantine/core";
import { useElementSize } from "@mantine/hooks";
import { useEffect, useState } from "react";

import { asking } from "../../client.ts";
import { texts } from "../../texts/index.ts";
import { showTab, useDesigner, useScript } from "../store.ts";
import { Agents } from "./Agents.tsx";
import { useBreakpoints } from "./breakpoints.ts";
import { ClockBar } from "./ClockBar.tsx";
import { Phone } from "./Phone.tsx";
import { prepareRun, stopRun } from "./run.ts";
import { isBegun, useRun } from "./run-store.ts";
import { SidePanel } from "./SidePanel.tsx";
import { Story } from "./Story.tsx";
import { Timeline } from "./Timeline.tsx";
import { useClock } from "./use-clock.ts";
import { useSpeech } from "./use-speech.ts";
import { useWorld } from "./world.ts";

/** In pixels: room for the transcript beside variables and world. */
const WIDE = 840;

/** A call through the drawing, here in the browser, by the interpreter that answers real ones. */
export function SimulatorTab() {
  const script = useScript();
  const errors = useDesigner(({ problems }) =>
    problems.some(({ severity }) => severity === "error"),
  );
  const { session } = useRun();
  const [speech, setSpeech] = useState(false);
  const [speed, setSpeed] = useState(1);
  const world = useWorld();
  const breakpoints = useBreakpoints();
  const begun = isBegun(session);
  const { ref, width } = useElementSize();
  const isWide = width >= WIDE;
  useClock(speed);
  useSpeech(session?.simulation.playing ?? null, speech);
  useEffect(() => {
    if (script && !errors && !isBegun(useRun.getState().session)) asking(prepareRun(world));
  }, [script, errors, world]);
  useEffect(() => {
    session?.stopBefore(breakpoints);
  }, [session, breakpoints]);
  useEffect(() => stopRun, []);

  if (errors && !begun) {
    return (
      <Stack p="md" align="flex-start">
        <Text size="sm">{texts.simulator.errors}</Text>
        <Button size="compact-md" variant="light" onClick={() => showTab("problems")}>
          {texts.problems.tab}
        </Button>
      </Stack>
    );
  }
  return (
    <div className="cb-simulator" ref={ref}>
      <ClockBar
        session={session}
        speed={speed}
        onSpeed={setSpeed}
        speech={speech}
        onSpeech={setSpeech}
      />
      <Timeline session={session} />
      <div className="cb-sim-parts">
        <Phone session={session} />
        <Agents session={session} />
        {isWide ? <Story session={session} /> : null}
        <SidePanel session={session} isWide={isWide} />
      </div>
    </div>
  );
}
