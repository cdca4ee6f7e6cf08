import { Code, Group, Input } from "@mantine/core";
import { IconTrash } from "@tabler/icons-react";

import { IconAction } from "../../components/IconAction.tsx";
import type { Path } from "../../editor/index.ts";
import { texts } from "../../texts/index.ts";
import { useFieldProblem, useWrite } from "./field-context.ts";
import { errorOf } from "./field-props.ts";

interface Props {
  readonly name: string;
  readonly value: unknown;
  readonly path: Path;
  readonly description?: string;
}

/** A value that no widget can show without changing it: shown as it is, until it is taken away or mended as JSON. */
export function StrayField({ name, value, path, description = texts.forms.unknown }: Props) {
  const write = useWrite();
  const { error } = errorOf(useFieldProblem(path));
  return (
    <Input.Wrapper
      size="sm"
      component="div"
      label={name}
      labelElement="div"
      description={description}
      error={error}
    >
      <Group gap={4} wrap="nowrap" align="flex-start" mt={4} role="group" aria-label={name}>
        <Code block flex={1} className="cb-stray">
          {JSON.stringify(value ?? null, null, 2)}
        </Code>
        <IconAction
          name={texts.fields.remove(name)}
          icon={IconTrash}
          onClick={() => write(path, undefined)}
        />
      </Group>
    </Input.Wrapper>
  );
}
