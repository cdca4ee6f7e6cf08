import { Button, Checkbox, Group, Stack, Title } from "@mantine/core";
import { useState } from "react";

import { asking } from "../../client.ts";
import { texts } from "../texts.ts";
import { AgentChoice, SkillChoice } from "../Choices.tsx";

const words = texts.supervise.callbacks;

/** Whose a callback is. */
interface Whose {
  readonly skill: string;
  /** Id; empty: nobody in particular. */
  readonly agent: string;
  /** It waits for the agent; undefined where that is no question. */
  readonly own?: boolean;
}

interface Props {
  readonly now: Whose;
  readonly onSet: (to: Whose) => Promise<void>;
}

/** Gives a callback to another queue or agent. */
export function Assignment({ now, onSet }: Props) {
  const [to, setTo] = useState(now);
  const [isSending, setSending] = useState(false);
  const set = async () => {
    setSending(true);
    await onSet(to).finally(() => setSending(false));
  };
  const isSame = to.skill === now.skill && to.agent === now.agent && to.own === now.own;
  return (
    <Stack gap="xs" component="section" aria-label={words.reassign}>
      <Title order={2} size="md">
        {words.reassign}
      </Title>
      <Group gap="xs">
        <SkillChoice
          label={words.toQueue}
          placeholder={to.skill}
          value={to.skill}
          onChange={(skill) => skill !== null && setTo({ ...to, skill })}
        />
        <AgentChoice
          label={words.toAgent}
          placeholder={words.anyone}
          value={to.agent === "" ? null : to.agent}
          onChange={(agent) =>
            setTo({
              ...to,
              agent: agent ?? "",
              ...(agent === null && to.own !== undefined ? { own: false } : {}),
            })
          }
        />
      </Group>
      {to.own === undefined ? null : (
        <Checkbox
          label={words.own}
          disabled={to.agent === ""}
          checked={to.own}
          onChange={({ currentTarget }) => setTo({ ...to, own: currentTarget.checked })}
        />
      )}
      <Group>
        <Button
          variant="default"
          loading={isSending}
          disabled={isSame}
          onClick={() => asking(set())}
        >
          {words.give}
        </Button>
      </Group>
    </Stack>
  );
}
