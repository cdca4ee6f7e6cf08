import { Alert, Button, Group, ScrollArea, Text, UnstyledButton } from "@mantine/core";
import {
  IconPlayerPause,
  IconPlayerPlay,
  IconPlayerSkipBack,
  IconPlayerTrackNext,
  IconPlayerTrackPrev,
  IconX,
} from "@tabler/icons-react";
import { clockTime, type TranscriptLine } from "@cordboard/simulator";
import { useEffect, useRef, useState } from "react";

import { IconAction } from "../../components/IconAction.tsx";
import { texts } from "../../texts/index.ts";
import { told } from "../../texts/translated.ts";
import type { Replay } from "./live-store.ts";
import { variablesAt } from "./state-at.ts";
import { closeContact, compareWithRan, goToStep } from "./replay.ts";

const STEP_MS = 900;

/** What happened to one contact, step by step; the canvas shows where it was. */
export function ReplayView({ replay }: { readonly replay: Replay }) {
  const { steps, step, ran, asDrawn, again } = replay;
  const variables = again ? variablesAt(again, steps[step]?.seq ?? 1) : [];
  return (
    <section className="cb-live-main cb-replay" aria-label={texts.live.replay}>
      <Controls replay={replay} />
      {asDrawn ? null : (
        <Alert color="orange" mx="xs" p={6}>
          {ran ? texts.live.otherVersion : texts.live.unknownVersion}{" "}
          {ran ? (
            <Button size="compact-xs" variant="light" onClick={() => compareWithRan(replay)}>
              {texts.live.showVersion}
            </Button>
          ) : null}
        </Alert>
      )}
      {again?.difference ? (
        <Alert color="orange" mx="xs" p={6}>
          {texts.live.differs(again.difference.seq)}
        </Alert>
      ) : null}
      <ScrollArea flex={1} mih={0} type="auto">
        {steps.map((line, index) => (
          <Step key={line.seq} line={line} index={index} current={index === step} />
        ))}
      </ScrollArea>
      {variables.length > 0 ? (
        <Text size="xs" px="xs" py={4} role="group" aria-label={texts.live.variables}>
          {variables.map(([name, value]) => (
            <span key={name} className="cb-replay-variable">
              {name} = <b>{value}</b>
            </span>
          ))}
        </Text>
      ) : null}
    </section>
  );
}

function Controls({ replay: { steps, step, contactId } }: { readonly replay: Replay }) {
  const [playsOf, setPlaysOf] = useState<string | null>(null);
  const last = steps.length - 1;
  const plays = playsOf === contactId && step < last;
  useEffect(() => {
    if (!plays) return undefined;
    const timer = setTimeout(() => goToStep(step + 1), STEP_MS);
    return () => clearTimeout(timer);
  }, [plays, step]);
  const play = () => {
    if (step === last) goToStep(0);
    setPlaysOf(plays ? null : contactId);
  };
  return (
    <Group gap={4} p={4} px="xs" wrap="nowrap" role="toolbar" aria-label={texts.live.controls}>
      <IconAction
        name={texts.live.first}
        icon={IconPlayerSkipBack}
        disabled={step === 0}
        onClick={() => goToStep(0)}
      />
      <IconAction
        name={texts.live.back}
        icon={IconPlayerTrackPrev}
        disabled={step === 0}
        onClick={() => goToStep(step - 1)}
      />
      <IconAction
        name={plays ? texts.live.pause : texts.live.play}
        icon={plays ? IconPlayerPause : IconPlayerPlay}
        onClick={play}
      />
      <IconAction
        name={texts.live.forward}
        icon={IconPlayerTrackNext}
        disabled={step === last}
        onClick={() => goToStep(step + 1)}
      />
      <Text size="sm" c="dimmed" role="status">
        {texts.live.step(step + 1, steps.length)}
      </Text>
      <Group flex={1} />
      <IconAction name={texts.live.close} icon={IconX} onClick={closeContact} />
    </Group>
  );
}

interface StepProps {
  readonly line: TranscriptLine;
  readonly index: number;
  readonly current: boolean;
}

function Step({ line: { atSec, who, said }, index, current }: StepProps) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (current) button.current?.scrollIntoView({ block: "nearest" });
  }, [current]);
  return (
    <div className="cb-line" data-who={who}>
      <UnstyledButton
        ref={button}
        className="cb-line-told"
        aria-current={current ? "step" : undefined}
        onClick={() => goToStep(index)}
      >
        <span className="cb-line-time">{clockTime(atSec)}</span>
        <span className="cb-line-who">{texts.speakers[who]}</span>
        <span>{told(said)}</span>
      </UnstyledButton>
    </div>
  );
}
