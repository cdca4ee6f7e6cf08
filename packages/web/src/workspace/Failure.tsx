import { ApiError } from "@cordboard/api";
import { Alert, List, Text } from "@mantine/core";

import { texts } from "../texts/index.ts";
import { refusal, translated } from "../texts/translated.ts";

/** Why something cannot be shown, with the places in the file where that is known. */
export function Failure({ error }: { readonly error: unknown }) {
  const refused = error instanceof ApiError ? refusal(error) : null;
  const problems = error instanceof ApiError ? (error.problem.problems ?? []) : [];
  return (
    <Alert color="red" title={refused?.title ?? texts.workspace.failed}>
      <Text size="sm">{refused?.text ?? String(error)}</Text>
      {problems.length > 1 ? (
        <List size="sm" mt="xs">
          {problems.map(translated).map(({ pointer, line, message }) => (
            <List.Item key={pointer + message}>
              {texts.problems.place(line, 1)}: {message}
            </List.Item>
          ))}
        </List>
      ) : null}
    </Alert>
  );
}
