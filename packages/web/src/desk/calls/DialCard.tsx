import type { AgentView } from "@cordboard/api";
import { Autocomplete, Button, Group, Select, SimpleGrid, Text } from "@mantine/core";
import { IconPhoneOutgoing } from "@tabler/icons-react";
import { useState } from "react";

import { asking, client } from "../../client.ts";
import { texts } from "../../texts/index.ts";
import { useWorkspace } from "../../workspace-store.ts";
import { Card } from "../Card.tsx";
import { showAgent } from "../desk-store.ts";
import { dialled, showNumber } from "../show-number.ts";
import { useCountry } from "../use-country.ts";
import { whyNoDial } from "../what-now.ts";
import { recentNumbers, rememberNumber } from "./recent-numbers.ts";

/** A call of the agent's own: their phone rings first, then the number is dialled. */
export function DialCard({ agent }: { readonly agent: AgentView }) {
  const { id, skills } = agent;
  const country = useCountry();
  const shown = useOwnNumbers();
  const [text, setText] = useState("");
  const [left, setLeft] = useState(false);
  const [callerId, setCallerId] = useState<string | null>(null);
  const [skill, setSkill] = useState<string | null>(null);
  const refusal = whyNoDial(agent);
  const number = dialled(text, country);
  const call = async (e164: string) => {
    const on = skill ?? (skills.length === 1 ? skills[0]?.name : undefined);
    const body = {
      number: e164,
      ...(on === undefined ? {} : { skill: on }),
      ...(callerId === null ? {} : { callerId }),
    };
    showAgent(await client.dialOut({ id }, body));
    rememberNumber(id, e164);
    setText("");
    setLeft(false);
  };
  const isWrong = text !== "" && !number;
  return (
    <Card title={texts.deskCalls.title}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (number && refusal === null) asking(call(number.e164));
          else setLeft(true);
        }}
      >
        <Group align="flex-start" wrap="nowrap" gap="xs">
          <Autocomplete
            flex={1}
            type="tel"
            autoComplete="off"
            aria-label={texts.deskCalls.number}
            placeholder={texts.deskCalls.number}
            data={recentNumbers(id).map((recent) => showNumber(recent, country))}
            value={text}
            onChange={setText}
            onBlur={() => setLeft(text !== "")}
            error={left && isWrong ? texts.deskCalls.noNumber(country) : null}
          />
          <Button
            type="submit"
            leftSection={<IconPhoneOutgoing size={16} />}
            disabled={refusal !== null || !number}
          >
            {texts.deskCalls.call}
          </Button>
        </Group>
      </form>
      {left && isWrong ? null : (
        <Text size="xs" c="dimmed" role="status">
          {refusal === null
            ? number
              ? texts.deskCalls.dials(number.shown)
              : texts.deskCalls.help
            : texts.deskCalls.refusals[refusal]}
        </Text>
      )}
      {shown.length > 1 || skills.length > 1 ? (
        <SimpleGrid cols={2} spacing="xs">
          {shown.length > 1 ? (
            <Select
              size="xs"
              label={texts.deskCalls.callerId}
              placeholder={texts.deskCalls.usual}
              clearable
              data={shown.map((own) => ({ value: own, label: showNumber(own, country) }))}
              value={callerId}
              onChange={setCallerId}
            />
          ) : null}
          {skills.length > 1 ? (
            <Select
              size="xs"
              label={texts.deskPage.skill}
              placeholder={texts.deskCalls.noSkill}
              clearable
              data={skills.map(({ name }) => name)}
              value={skill}
              onChange={setSkill}
            />
          ) : null}
        </SimpleGrid>
      ) : null}
    </Card>
  );
}

const CALLABLE = /^\+\d+$/;

/** The centre's numbers that whoever is called can call back. */
function useOwnNumbers(): readonly string[] {
  const points = useWorkspace(({ workspace }) => workspace?.points) ?? [];
  return points.map(({ number }) => number).filter((number) => CALLABLE.test(number));
}
