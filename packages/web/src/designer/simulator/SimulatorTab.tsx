import { Alert, Button, Group, Stack, Text } from "@mantine/core";
import { useEffect, useState } from "react";

import { asking } from "../../client.ts";
import { texts } from "../../texts/index.ts";
import { showTab, useDesigner, useScript } from "../store.ts";
import { Agents } from "./Agents.tsx";
import { ClockBar } from "./ClockBar.tsx";
import { Facts } from "./Facts.tsx";
import { Phone } from "./Phone.tsx";
import { inRun, prepareRun, stopRun } from "./run.ts";
import { useRun } from "./run-store.ts";
import { Transcript } from "./Transcript.tsx";
import { useClock } from "./use-clock.ts";
import { useSpeech } from "./use-speech.ts";

/** A call through the drawing, here in the browser, by the interpreter that answers real ones. */
export function SimulatorTab() {
  const script = useScript();
  const errors = useDesigner(({ problems }) =>
    problems.some(({ severity }) => severity === "error"),
  );
  const { simulation, failure, script: running } = useRun();
  const [speech, setSpeech] = useState(false);
  const clock = useClock();
  useSpeech(simulation?.playing ?? null, speech);

  const begun = simulation !== null && simulation.contact !== null;
  const changed = begun && running !== script;
  useEffect(() => {
    if (script && !errors && !begun && running !== script) asking(prepareRun());
  }, [script, errors, begun, running]);
  useEffect(() => stopRun, []);

  const call = async () => {
    const ready = begun || changed || !simulation ? await prepareRun() : simulation;
    if (!ready) return;
    inRun((it) => it.call());
    clock.run(true);
  };
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
    <div className="cb-simulator">
      <ClockBar simulation={simulation} clock={clock} speech={speech} onSpeech={setSpeech} />
      <div className="cb-sim-parts">
        <Phone simulation={simulation} onCall={() => asking(call())} />
        <Agents simulation={simulation} />
        <div className="cb-sim-story">
          {failure === null ? null : (
            <Alert color="red" p="xs" title={texts.simulator.failed}>
              {failure}
            </Alert>
          )}
          {changed ? (
            <Group gap="sm" px="xs">
              <Text size="xs" c="orange">
                {texts.simulator.changed}
              </Text>
              <Button size="compact-xs" disabled={errors} onClick={() => asking(prepareRun())}>
                {texts.simulator.restart}
              </Button>
            </Group>
          ) : null}
          <Transcript simulation={simulation} />
        </div>
        <Facts simulation={simulation} />
      </div>
    </div>
  );
}
