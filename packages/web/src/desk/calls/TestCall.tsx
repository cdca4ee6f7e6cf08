import type { CustomerBehaviour } from "@cordboard/api";
import {
  Autocomplete,
  Button,
  Group,
  NativeSelect,
  SimpleGrid,
  Text,
  TextInput,
} from "@mantine/core";
import { IconPhone, IconPhoneOff } from "@tabler/icons-react";
import { useState } from "react";

import { asking, client } from "../../client.ts";
import { KEYPAD } from "../../components/keypad.ts";
import { texts } from "../../texts/index.ts";
import { useWorkspace } from "../../workspace-store.ts";
import { Card } from "../Card.tsx";
import { useDesk } from "../desk-store.ts";

/** Without a switch: somebody calls in all the same. */
export function TestCall() {
  const points = useWorkspace(({ workspace }) => workspace?.points);
  const numbers = (points ?? []).map(({ number }) => number).filter((number) => number !== "*");
  const [ani, setAni] = useState("+12025550123");
  const [dnis, setDnis] = useState<string | null>(null);
  const [contactId, setContactId] = useState<string | null>(null);
  const contact = useDesk(({ contacts }) => contacts.find((one) => one.contactId === contactId));
  const dialled = dnis ?? numbers[0] ?? "";
  const place = async () => {
    const call = await client.simulateCall({ ani, dnis: dialled });
    setContactId(call.contactId);
  };
  return (
    <Card
      title={texts.deskPage.testCall}
      aside={
        <Text size="xs" c="dimmed">
          {texts.deskPage.testCallHelp}
        </Text>
      }
    >
      <Group align="flex-end" wrap="nowrap">
        <TextInput
          flex={1}
          label={texts.deskPage.from}
          value={ani}
          onChange={(event) => setAni(event.currentTarget.value)}
        />
        <Autocomplete
          flex={1}
          label={texts.deskPage.to}
          data={numbers}
          value={dialled}
          onChange={setDnis}
        />
        <Button
          color="teal.9"
          leftSection={<IconPhone size={16} />}
          disabled={dialled === "" || contact !== undefined}
          onClick={() => asking(place())}
        >
          {texts.deskPage.call}
        </Button>
      </Group>
      {contact && contactId !== null ? (
        <CallControls id={contactId} label={contact.label} state={contact.queueState} />
      ) : contactId === null ? null : (
        <Text size="sm">{texts.deskPage.callEnded}</Text>
      )}
    </Card>
  );
}

interface ControlsProps {
  readonly id: string;
  readonly label: string;
  readonly state: keyof typeof texts.queueStates;
}

function CallControls({ id, label, state }: ControlsProps) {
  return (
    <>
      <Text size="sm" role="status">
        {label} · {texts.queueStates[state]}
      </Text>
      <Group align="flex-start">
        <SimpleGrid cols={6} spacing={4} role="group" aria-label={texts.simulator.keypad}>
          {KEYPAD.map((key) => (
            <Button
              key={key}
              size="compact-md"
              variant="default"
              aria-label={texts.simulator.key(key)}
              onClick={() => asking(client.pressDigits({ id }, { digits: key }))}
            >
              {key}
            </Button>
          ))}
        </SimpleGrid>
        <Button
          size="compact-md"
          color="red"
          leftSection={<IconPhoneOff size={15} />}
          onClick={() => asking(client.hangUpCaller({ id }))}
        >
          {texts.deskPage.callerHangsUp}
        </Button>
      </Group>
      <NativeSelect
        label={texts.deskPage.customer}
        w={240}
        data={Object.entries(texts.simulator.behaviours).map(([value, name]) => ({
          value,
          label: name,
        }))}
        onChange={(event) => {
          const behaviour = event.currentTarget.value as CustomerBehaviour["behaviour"];
          asking(client.setCustomer({ id }, { behaviour }));
        }}
      />
    </>
  );
}
