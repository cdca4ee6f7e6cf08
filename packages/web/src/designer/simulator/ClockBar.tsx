import { clockTime, type Session } from "@cordboard/simulator";
import { Box, Button, Group, SegmentedControl, Text } from "@mantine/core";
import {
  IconPlayerPause,
  IconPlayerPlay,
  IconPlayerRecord,
  IconPlayerSkipForward,
  IconPlayerTrackNext,
  IconVolume,
  IconVolumeOff,
} from "@tabler/icons-react";

import { IconAction } from "../../components/IconAction.tsx";
import { texts } from "../../texts/index.ts";
import { useDesigner } from "../store.ts";
import { toggleBreakpoints, useBreakpoints } from "./breakpoints.ts";
import { letPass, runClock, skipToNext, step } from "./run.ts";
import { isBegun, useRun } from "./run-store.ts";
import { SaveButton } from "./SaveButton.tsx";

interface Props {
  readonly session: Session | null;
  readonly speed: number;
  readonly onSpeed: (speed: number) => void;
  readonly speech: boolean;
  readonly onSpeech: (on: boolean) => void;
}

/** The virtual clock: runs, stands, jumps, goes back. */
export function ClockBar({ session, speed, onSpeed, speech, onSpeech }: Props) {
  const running = useRun((state) => state.running);
  const begun = isBegun(session);
  const simulation = session?.simulation;
  const sinceBegin = begun && simulation ? simulation.now - (simulation.journal[0]?.at ?? 0) : 0;
  const plus = (seconds: number) => (
    <Button
      size="compact-xs"
      variant="default"
      flex="none"
      disabled={!begun}
      onClick={() => letPass(seconds * 1000)}
    >
      {texts.simulator.plus(seconds)}
    </Button>
  );
  return (
    <Group gap={6} px={8} py={4} wrap="nowrap" role="group" aria-label={texts.simulator.clock}>
      <IconAction
        name={running ? texts.simulator.pause : texts.simulator.run}
        hint="F8"
        icon={running ? IconPlayerPause : IconPlayerPlay}
        disabled={!begun || simulation?.over === true}
        onClick={() => runClock(!running)}
      />
      <IconAction
        name={texts.simulator.step}
        hint="F10"
        icon={IconPlayerTrackNext}
        disabled={!begun || simulation?.over === true}
        onClick={step}
      />
      <Breakpoint />
      <Text size="sm" ff="monospace" miw={44} ta="center" role="timer">
        {clockTime(sinceBegin / 1000)}
      </Text>
      <SegmentedControl
        size="xs"
        flex="none"
        aria-label={texts.simulator.speed}
        data={[
          { value: "1", label: "1×" },
          { value: "10", label: "10×" },
        ]}
        value={String(speed)}
        onChange={(value) => onSpeed(Number(value))}
      />
      {plus(1)}
      {plus(10)}
      <IconAction
        name={texts.simulator.skip}
        hint="⇧F9"
        icon={IconPlayerSkipForward}
        disabled={!begun}
        onClick={skipToNext}
      />
      <Box flex={1} />
      <IconAction
        name={texts.simulator.speech}
        icon={speech ? IconVolume : IconVolumeOff}
        pressed={speech}
        onClick={() => onSpeech(!speech)}
      />
      <SaveButton session={session} />
    </Group>
  );
}

/** Of the action that is selected on the canvas. */
function Breakpoint() {
  const actions = useDesigner(({ selection }) => selection.actions);
  const breakpoints = useBreakpoints();
  return (
    <IconAction
      name={texts.simulator.breakpoint}
      hint="F9"
      icon={IconPlayerRecord}
      color="red"
      pressed={actions.some((action) => breakpoints.includes(action))}
      disabled={actions.length === 0}
      onClick={() => toggleBreakpoints(actions)}
    />
  );
}
