import "./tour.css";

import { Button, CloseButton, Group, Popover, Portal, Stack, Text } from "@mantine/core";
import { useEffect, useRef } from "react";

import { texts } from "../../texts/index.ts";
import { useRun } from "../simulator/run-store.ts";
import { useDesigner } from "../store.ts";
import { STEPS, type TourStep } from "./steps.ts";
import { goToStep, useTour } from "./tour-store.ts";
import { useTarget } from "./use-target.ts";

/** Shows around: each step points at a real thing, and whatever it points at can be used meanwhile. */
export default function Tour() {
  const index = useTour(({ step }) => step) ?? 0;
  const step = STEPS[index];
  useEffect(() => {
    const before = document.activeElement;
    const leave = (event: KeyboardEvent) => {
      if (event.key === "Escape" && !event.defaultPrevented) goToStep(null);
    };
    window.addEventListener("keydown", leave);
    return () => {
      window.removeEventListener("keydown", leave);
      const isLost = document.activeElement === document.body;
      if (isLost && before instanceof HTMLElement) before.focus();
    };
  }, []);
  return step ? <Step key={step.id} step={step} index={index} /> : null;
}

interface Props {
  readonly step: TourStep;
  readonly index: number;
}

function Step({ step, index }: Props) {
  const place = useTarget(step.targets);
  const isLast = index === STEPS.length - 1;
  const back = () => goToStep(Math.max(0, index - 1));
  const next = () => goToStep(isLast ? null : index + 1);
  useEffect(() => step.before?.(), [step]);
  useDone(step, next);
  const words = texts.first.tour;
  const { title, text } = words.steps[step.id];
  if (!place) return null;
  return (
    <Portal>
      <Popover
        opened
        withRoles={false}
        position={step.position}
        width={320}
        withArrow
        shadow="md"
        zIndex={400}
        trapFocus={false}
        closeOnClickOutside={false}
        closeOnEscape={false}
        middlewares={{ shift: { padding: 8 }, flip: { padding: 8 } }}
      >
        <Popover.Target>
          <div className="cb-tour-target" style={place} aria-hidden />
        </Popover.Target>
        <Popover.Dropdown
          role="dialog"
          aria-label={words.title}
          onKeyDown={({ key }) => {
            if (key === "ArrowRight") next();
            if (key === "ArrowLeft") back();
          }}
        >
          <Stack gap="xs">
            <Group justify="space-between" wrap="nowrap">
              <Text fw={600}>{title}</Text>
              <CloseButton size="sm" aria-label={words.leave} onClick={() => goToStep(null)} />
            </Group>
            <Text size="sm" role="status">
              {text}
            </Text>
            <Group justify="space-between">
              <Text size="xs" c="dimmed">
                {words.place(index + 1, STEPS.length)}
              </Text>
              <Group gap="xs">
                <Button size="compact-sm" variant="default" disabled={index === 0} onClick={back}>
                  {words.back}
                </Button>
                <NextButton title={isLast ? words.done : words.next} onClick={next} />
              </Group>
            </Group>
          </Stack>
        </Popover.Dropdown>
      </Popover>
    </Portal>
  );
}

/** Has the keys, unless the person is at something else that the step asked for. */
function NextButton({ title, onClick }: { readonly title: string; onClick: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const isFree = document.activeElement === document.body || useTour.getState().step === 0;
    if (isFree) button.current?.focus({ preventScroll: true });
  }, []);
  return (
    <Button size="compact-sm" ref={button} onClick={onClick}>
      {title}
    </Button>
  );
}

/** Goes on when the person has done what the step asks for; not when it had been done before. */
function useDone({ isDone }: TourStep, next: () => void) {
  const goOn = useRef(next);
  useEffect(() => {
    if (!isDone || isDone()) return;
    const look = () => {
      if (isDone()) goOn.current();
    };
    const stop = [useDesigner.subscribe(look), useRun.subscribe(look)];
    return () => stop.forEach((one) => one());
  }, [isDone]);
}
