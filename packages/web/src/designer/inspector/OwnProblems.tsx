import type { Problem } from "@cordboard/language";
import { Alert, Text } from "@mantine/core";

import { pointerOf } from "../../editor/index.ts";
import { SEVERITY_LOOK } from "../severity-look.ts";

interface Props {
  readonly id: string;
  readonly problems: readonly Problem[];
}

/** Problems of an action that belong to none of its fields. */
export function OwnProblems({ id, problems }: Props) {
  const fields = `${pointerOf(["actions", id, "properties"])}/`;
  const own = problems.filter(
    ({ action, pointer }) => action === id && !pointer.startsWith(fields),
  );
  return own.map(({ code, pointer, message, help, severity }) => (
    <Alert
      key={code + pointer + message}
      color={SEVERITY_LOOK[severity].color}
      p="xs"
      title={message}
    >
      <Text size="xs">{help}</Text>
    </Alert>
  ));
}
