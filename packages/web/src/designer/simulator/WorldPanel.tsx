import type { PartyBehaviour, Session } from "@cordboard/simulator";
import { Button, Group, NativeSelect, NumberInput, Stack, Text, TextInput } from "@mantine/core";
import { DateTimePicker } from "@mantine/dates";
import "@mantine/dates/styles.css";

import { asking } from "../../client.ts";
import { texts } from "../../texts/index.ts";
import { AnswerRules } from "./AnswerRules.tsx";
import { useScript } from "../store.ts";
import { act, prepareRun } from "./run.ts";
import { isBegun } from "./run-store.ts";
import { SignalForm } from "./SignalForm.tsx";
import { changeWorld, ordinaryWorld, useWorld } from "./world.ts";

const choices = <K extends string>(names: { readonly [name in K]: string }) =>
  Object.entries<string>(names).map(([value, label]) => ({ value, label }));
const CUSTOMER = choices({ ...texts.simulator.behaviours, ...texts.world.rejects });
const PARTY = [...CUSTOMER, ...choices(texts.world.noCall)];

/** What the call finds around it: remembered for the script. */
export function WorldPanel({ session }: { readonly session: Session | null }) {
  const world = useWorld();
  const timeZone = useScript()?.timeZone ?? "";
  const begun = isBegun(session);
  const skills = session?.options.skills ?? [];
  const live = begun && session?.simulation.over === false;
  return (
    <Stack gap="xs" p="xs">
      {begun ? (
        <Group gap={6} wrap="nowrap">
          <Text size="xs" c="dimmed">
            {texts.world.nextCall}
          </Text>
          <Button
            size="compact-xs"
            variant="default"
            flex="none"
            onClick={() => asking(prepareRun())}
          >
            {texts.simulator.restart}
          </Button>
        </Group>
      ) : null}
      <DateTimePicker
        size="xs"
        clearable
        label={texts.world.startAt}
        description={timeZone}
        placeholder={texts.world.rightNow}
        valueFormat="YYYY-MM-DD HH:mm"
        value={world.startAt}
        onChange={(startAt) => changeWorld({ startAt })}
      />
      <Group gap={6} grow>
        <Typed
          label={texts.simulator.caller}
          value={world.ani}
          onTyped={(ani) => changeWorld({ ani })}
        />
        <Typed
          label={texts.simulator.dialled}
          value={world.dnis}
          placeholder={session?.options.call.dnis ?? ""}
          onTyped={(dnis) => changeWorld({ dnis })}
        />
      </Group>
      <NativeSelect
        size="xs"
        label={texts.simulator.customer}
        data={CUSTOMER}
        value={world.customer}
        onChange={({ currentTarget: { value } }) => {
          const customer = value as typeof world.customer;
          changeWorld({ customer });
          if (live) act({ customer });
        }}
      />
      <NativeSelect
        size="xs"
        label={texts.simulator.party}
        data={PARTY}
        value={world.party}
        onChange={({ currentTarget: { value } }) => {
          const party = value as PartyBehaviour;
          changeWorld({ party });
          if (live) act({ party });
        }}
      />
      <NativeSelect
        size="xs"
        label={texts.world.soundsLabel}
        data={choices(texts.world.sounds)}
        value={world.sounds}
        onChange={({ currentTarget: { value } }) => {
          const next = value as typeof world.sounds;
          changeWorld({ sounds: next });
          if (live) act({ sounds: next });
        }}
      />
      {skills.map(({ name }) => (
        <NumberInput
          key={name}
          size="xs"
          label={texts.world.ahead(name)}
          min={0}
          max={1000}
          clampBehavior="strict"
          value={world.ahead[name] ?? 0}
          onChange={(value) =>
            changeWorld({ ahead: { ...world.ahead, [name]: Number(value) || 0 } })
          }
        />
      ))}
      <AnswerRules />
      <SignalForm disabled={!live} />
      <Button size="compact-xs" variant="subtle" color="gray" onClick={ordinaryWorld}>
        {texts.world.reset}
      </Button>
    </Stack>
  );
}

interface TypedProps {
  readonly label: string;
  readonly value: string;
  readonly placeholder?: string;
  readonly onTyped: (value: string) => void;
}

const Typed = ({ label, value, placeholder = "", onTyped }: TypedProps) => (
  <TextInput
    size="xs"
    label={label}
    value={value}
    placeholder={placeholder}
    maxLength={32}
    onChange={(event) => onTyped(event.currentTarget.value)}
  />
);
