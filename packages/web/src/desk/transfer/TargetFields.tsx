import { Select, Text, TextInput } from "@mantine/core";
import { useState } from "react";

import { texts } from "../../texts/index.ts";
import { useWorkspace } from "../../workspace-store.ts";
import { useDesk } from "../desk-store.ts";
import { handedTo } from "../show-number.ts";
import { useCountry } from "../use-country.ts";
import type { Target, TargetKind } from "./target.ts";

interface Props {
  readonly kind: Exclude<TargetKind, "agent">;
  readonly onChoose: (to: Target | null) => void;
}

/** Who is not a colleague: a number outside, whoever serves a queue, a script. */
export function TargetFields({ kind, onChoose }: Props) {
  if (kind === "number") return <NumberField onChoose={onChoose} />;
  return kind === "skill" ? (
    <SkillField onChoose={onChoose} />
  ) : (
    <ScriptField onChoose={onChoose} />
  );
}

interface FieldProps {
  readonly onChoose: (to: Target | null) => void;
}

function NumberField({ onChoose }: FieldProps) {
  const country = useCountry();
  const [text, setText] = useState("");
  const [left, setLeft] = useState(false);
  const number = handedTo(text, country);
  return (
    <TextInput
      data-autofocus
      type="tel"
      label={texts.deskCalls.number}
      description={number ? texts.deskCalls.dials(number.shown) : texts.deskTransfer.numberHelp}
      error={left && text !== "" && !number ? texts.deskCalls.noNumber(country) : null}
      value={text}
      onBlur={() => setLeft(true)}
      onChange={(event) => {
        const typed = event.currentTarget.value;
        setText(typed);
        const read = handedTo(typed, country);
        onChoose(read ? { number: read.e164 } : null);
      }}
    />
  );
}

function SkillField({ onChoose }: FieldProps) {
  const queues = useDesk((state) => state.queues);
  const [skill, setSkill] = useState<string | null>(null);
  const queue = queues.find((one) => one.skill === skill);
  return (
    <div>
      <Select
        data-autofocus
        label={texts.deskPage.skill}
        searchable
        data={queues.map((one) => one.skill)}
        value={skill}
        onChange={(chosen) => {
          setSkill(chosen);
          onChoose(chosen === null ? null : { skill: chosen });
        }}
      />
      <Text size="xs" c="dimmed" mt={8} role="status">
        {queue
          ? texts.deskTransfer.queue(queue.waiting, queue.agents.Available)
          : texts.deskTransfer.skillHelp}
      </Text>
    </div>
  );
}

function ScriptField({ onChoose }: FieldProps) {
  const scripts = useWorkspace((state) => state.scripts) ?? [];
  return (
    <Select
      data-autofocus
      label={texts.deskContact.script}
      description={texts.deskTransfer.scriptHelp}
      searchable
      data={scripts.filter(({ answering }) => answering !== "none").map(({ name }) => name)}
      onChange={(script) => onChoose(script === null ? null : { script })}
    />
  );
}
