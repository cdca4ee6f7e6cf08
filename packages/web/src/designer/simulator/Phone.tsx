import { saidPart, type Session, type Simulation } from "@cordboard/simulator";
import { Button, Group, Stack, Text } from "@mantine/core";
import { IconMicrophone, IconPhone, IconPhoneOff } from "@tabler/icons-react";

import { IconAction } from "../../components/IconAction.tsx";
import { KEYPAD } from "../../components/keypad.ts";
import { texts } from "../../texts/index.ts";
import { told } from "../../texts/translated.ts";
import { asking } from "../../client.ts";
import { talksWithAiAgent } from "./ai-agent.ts";
import { act, startCall } from "./run.ts";

/** Enough for a name; a recording hears it. */
const SPEAKS_SEC = 5;

/** The caller's phone. Its keys are also those of the keyboard, while it has the focus. */
export function Phone({ session }: { readonly session: Session | null }) {
  const simulation = session?.simulation ?? null;
  const contact = simulation?.contact ?? null;
  const live = contact !== null && simulation?.over === false;
  const talking = live && contact.call.voicePath;
  const press = (key: string) => act({ caller: `presses ${key}` });
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keyboard is its keypad
    <section
      className="cb-phone"
      aria-label={texts.simulator.phone}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the keyboard is its keypad
      tabIndex={0}
      data-own-keys
      onKeyDown={(event) => {
        if (!talking || event.ctrlKey || event.metaKey || !KEYPAD.includes(event.key)) return;
        event.preventDefault();
        press(event.key);
      }}
    >
      <Stack gap={4} align="stretch">
        <Text size="xs" c="dimmed" role="status" ta="center">
          {stateOf(simulation, live, talking)}
        </Text>
        <Text size="xs" className="cb-hears" title={hears(simulation)}>
          {live ? `${texts.simulator.hears}: ${hears(simulation)}` : " "}
        </Text>
        <div className="cb-keypad" role="group" aria-label={texts.simulator.keypad}>
          {KEYPAD.map((key) => (
            <Button
              key={key}
              size="compact-sm"
              variant="default"
              aria-label={texts.simulator.key(key)}
              disabled={!talking}
              onClick={() => press(key)}
            >
              {key}
            </Button>
          ))}
        </div>
        {talking ? (
          <Group gap={4} wrap="nowrap">
            <Button
              size="compact-md"
              flex={1}
              px={6}
              color="red"
              leftSection={<IconPhoneOff size={16} />}
              onClick={() => act({ caller: "hangs up" })}
            >
              {texts.simulator.hangUp}
            </Button>
            <IconAction
              name={texts.simulator.speak(SPEAKS_SEC)}
              icon={IconMicrophone}
              onClick={() => act({ caller: `speaks ${SPEAKS_SEC} s` })}
            />
          </Group>
        ) : (
          <Button
            size="compact-md"
            color="teal"
            leftSection={<IconPhone size={16} />}
            onClick={() => asking(startCall())}
          >
            {live ? texts.simulator.restart : texts.simulator.call}
          </Button>
        )}
      </Stack>
    </section>
  );
}

function stateOf(simulation: Simulation | null, live: boolean, talking: boolean): string {
  if (!simulation?.contact) return texts.simulator.notCalled;
  if (!live) return texts.simulator.over(simulation.outcome ?? "");
  return talking ? texts.simulator.onTheLine : texts.simulator.noVoice;
}

function hears(simulation: Simulation | null): string {
  const playing = simulation?.playing ?? null;
  if (simulation?.contact && talksWithAiAgent(simulation.contact)) return texts.simulator.aiAgent;
  if (playing === null) return texts.simulator.silence;
  if (playing === "music" || playing === "ringback") return texts.simulator[playing];
  return playing.map((part) => told(saidPart(part))).join(", ");
}
