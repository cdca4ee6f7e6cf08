import { HTTP_FAILURES, type HttpFailure, type Value } from "@cordboard/runtime";
import type { SimulatedAnswer } from "@cordboard/simulator";
import {
  Button,
  Group,
  JsonInput,
  NativeSelect,
  NumberInput,
  Paper,
  Text,
  TextInput,
} from "@mantine/core";
import { IconPlus, IconTrash } from "@tabler/icons-react";
import { useState } from "react";

import { IconAction } from "../../components/IconAction.tsx";
import { texts } from "../../texts/index.ts";
import { changeWorld, useWorld } from "./world.ts";

const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"] as const;
const ANSWERS = "answers";
const OUTCOMES = [
  { value: ANSWERS, label: texts.world.answersWith },
  ...HTTP_FAILURES.map((failure) => ({ value: failure, label: texts.world.failures[failure] })),
];

/** What other systems answer; the first rule that fits a request counts. */
export function AnswerRules() {
  const { answers } = useWorld();
  const set = (next: readonly SimulatedAnswer[]) => changeWorld({ answers: next });
  return (
    <section aria-label={texts.world.answers}>
      <Text size="xs" fw={600}>
        {texts.world.answers}
      </Text>
      {answers.length === 0 ? (
        <Text size="xs" c="dimmed">
          {texts.world.noAnswers}
        </Text>
      ) : null}
      {answers.map((answer, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- rules have nothing else that tells them apart
        <Paper key={index} withBorder p={6} mt={6}>
          <Rule
            answer={answer}
            onChange={(next) => set(answers.with(index, next))}
            onRemove={() => set(answers.toSpliced(index, 1))}
          />
        </Paper>
      ))}
      <Button
        mt={6}
        size="compact-xs"
        variant="light"
        leftSection={<IconPlus size={13} />}
        onClick={() => set([...answers, { url: "https://", status: 200, body: {} }])}
      >
        {texts.world.addAnswer}
      </Button>
    </section>
  );
}

interface RuleProps {
  readonly answer: SimulatedAnswer;
  readonly onChange: (answer: SimulatedAnswer) => void;
  readonly onRemove: () => void;
}

function Rule({ answer, onChange, onRemove }: RuleProps) {
  const { method, url, status = 200, body = "", fails, ...rest } = answer;
  const [json, setJson] = useState(() => JSON.stringify(body, null, 2));
  const parsed = valueOf(json);
  const asked = { ...rest, ...(method ? { method } : {}), url };
  const write = (text: string) => {
    setJson(text);
    const value = valueOf(text);
    if (value !== undefined) onChange({ ...answer, body: value });
  };
  return (
    <>
      <Group gap={4} wrap="nowrap" align="end">
        <NativeSelect
          size="xs"
          w={84}
          aria-label={texts.world.method}
          data={[{ value: "", label: texts.world.anyMethod }, ...METHODS]}
          value={method ?? ""}
          onChange={({ currentTarget: { value } }) => {
            const { method: _, ...others } = answer;
            const chosen = METHODS.find((one) => one === value);
            onChange(chosen ? { ...others, method: chosen } : others);
          }}
        />
        <TextInput
          size="xs"
          flex={1}
          aria-label={texts.world.url}
          placeholder={texts.world.url}
          value={url}
          error={url === ""}
          onChange={({ currentTarget: { value } }) => onChange({ ...answer, url: value })}
        />
        <IconAction name={texts.world.removeAnswer} icon={IconTrash} onClick={onRemove} />
      </Group>
      <Group gap={4} mt={4} wrap="nowrap">
        <NativeSelect
          size="xs"
          flex={1}
          aria-label={texts.world.outcome}
          data={OUTCOMES}
          value={fails ?? ANSWERS}
          onChange={({ currentTarget: { value } }) =>
            onChange(
              value === ANSWERS
                ? { ...asked, status, body }
                : { ...asked, fails: value as HttpFailure },
            )
          }
        />
        {fails === undefined ? (
          <NumberInput
            size="xs"
            w={72}
            aria-label={texts.world.status}
            min={100}
            max={599}
            hideControls
            value={status}
            onChange={(value) => {
              if (typeof value === "number" && value >= 100) onChange({ ...answer, status: value });
            }}
          />
        ) : null}
      </Group>
      {fails === undefined ? (
        <JsonInput
          mt={4}
          size="xs"
          autosize
          minRows={1}
          maxRows={6}
          aria-label={texts.world.body}
          value={json}
          error={parsed === undefined ? texts.world.noJson : null}
          onChange={write}
        />
      ) : null}
    </>
  );
}

function valueOf(text: string): Value | undefined {
  try {
    return JSON.parse(text) as Value;
  } catch {
    return undefined;
  }
}
