import { clockTime, type Simulation } from "@cordboard/simulator";
import { Button, Group, SegmentedControl, Switch, Text } from "@mantine/core";
import { IconPlayerPause, IconPlayerPlay, IconPlayerSkipForward } from "@tabler/icons-react";

import { IconAction } from "../../components/IconAction.tsx";
import { texts } from "../../texts/index.ts";
import { inRun } from "./run.ts";
import type { Clock } from "./use-clock.ts";

interface Props {
  readonly simulation: Simulation | null;
  readonly clock: Clock;
  readonly speech: boolean;
  readonly onSpeech: (on: boolean) => void;
}

/** The virtual clock: runs, stands, jumps. */
export function ClockBar({ simulation, clock, speech, onSpeech }: Props) {
  const { running, speed, run, setSpeed } = clock;
  const beganAt = simulation?.journal[0]?.at;
  const begun = beganAt !== undefined;
  const plus = (seconds: number) => (
    <Button
      size="compact-xs"
      variant="default"
      disabled={!begun}
      onClick={() => inRun((it) => it.advance(seconds * 1000))}
    >
      {texts.simulator.plus(seconds)}
    </Button>
  );
  return (
    <Group gap={6} p={6} role="group" aria-label={texts.simulator.clock} className="cb-section">
      <IconAction
        name={running ? texts.simulator.pause : texts.simulator.run}
        icon={running ? IconPlayerPause : IconPlayerPlay}
        disabled={!begun}
        onClick={() => run(!running)}
      />
      <Text size="sm" ff="monospace" miw={44} role="timer">
        {clockTime(begun && simulation ? (simulation.now - beganAt) / 1000 : 0)}
      </Text>
      <SegmentedControl
        size="xs"
        aria-label={texts.simulator.speed}
        data={[
          { value: "1", label: "1×" },
          { value: "10", label: "10×" },
        ]}
        value={String(speed)}
        onChange={(value) => setSpeed(Number(value))}
      />
      {plus(1)}
      {plus(10)}
      <Button
        size="compact-xs"
        variant="default"
        leftSection={<IconPlayerSkipForward size={13} />}
        disabled={!begun}
        onClick={() => inRun((it) => it.skipToNext())}
      >
        {texts.simulator.skip}
      </Button>
      <Switch
        ml="auto"
        size="xs"
        label={texts.simulator.speech}
        checked={speech}
        onChange={(event) => onSpeech(event.currentTarget.checked)}
      />
    </Group>
  );
}
