import { Button, Group, Text, TextInput } from "@mantine/core";
import { IconBolt, IconPlus, IconTrash } from "@tabler/icons-react";

import { IconAction } from "../../components/IconAction.tsx";
import { texts } from "../../texts/index.ts";
import { useScript } from "../store.ts";
import { act } from "./run.ts";
import { signalValues } from "./signal-values.ts";
import { changeWorld, useWorld } from "./world.ts";

/** Something outside tells the script of something, with values for its variables. */
export function SignalForm({ disabled }: { readonly disabled: boolean }) {
  const { signal } = useWorld();
  const variables = useScript()?.variables ?? {};
  const rows = Object.entries(signal);
  const set = (next: readonly (readonly [string, string])[]) =>
    changeWorld({ signal: Object.fromEntries(next) });
  const free = Object.keys(variables).find((name) => !Object.hasOwn(signal, name));
  return (
    <section aria-label={texts.world.signal}>
      <Text size="xs" fw={600}>
        {texts.world.signal}
      </Text>
      {rows.map(([name, value], index) => (
        <Group key={name} gap={4} mt={4} wrap="nowrap">
          <Text size="xs" w={96} truncate title={name}>
            {name}
          </Text>
          <TextInput
            size="xs"
            flex={1}
            aria-label={texts.world.signalValue(name)}
            value={value}
            onChange={(event) => set(rows.with(index, [name, event.currentTarget.value]))}
          />
          <IconAction
            name={texts.world.removeSignalValue(name)}
            icon={IconTrash}
            onClick={() => set(rows.toSpliced(index, 1))}
          />
        </Group>
      ))}
      <Group gap={6} mt={6}>
        {free === undefined ? null : (
          <Button
            size="compact-xs"
            variant="light"
            leftSection={<IconPlus size={13} />}
            onClick={() => set([...rows, [free, String(variables[free]?.initial ?? "")]])}
          >
            {texts.world.addSignalValue(free)}
          </Button>
        )}
        <Button
          size="compact-xs"
          variant="default"
          leftSection={<IconBolt size={13} />}
          disabled={disabled}
          onClick={() => act({ signal: signalValues(signal, variables) })}
        >
          {texts.world.raise}
        </Button>
      </Group>
    </section>
  );
}
