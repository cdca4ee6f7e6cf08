import type { ActionSpec } from "@cordboard/language";
import { Stack, Text } from "@mantine/core";
import { useMemo } from "react";

import type { FieldSchema } from "../../editor/index.ts";
import { texts } from "../../texts/index.ts";
import { Field } from "./Field.tsx";
import { FormContext } from "./field-context.ts";

interface Props {
  readonly id: string;
  readonly spec: ActionSpec;
  readonly schema: FieldSchema;
  readonly properties: { readonly [name: string]: unknown };
}

/** The form of an action, made from its schema alone. */
export function PropertiesForm({ id, spec, schema, properties }: Props) {
  const owner = useMemo(() => ({ id, spec, Field }), [id, spec]);
  const fields = Object.entries(schema.properties ?? {});
  return (
    <FormContext value={owner}>
      <Stack gap="sm">
        {fields.length === 0 ? (
          <Text size="sm" c="dimmed">
            {texts.inspector.noProperties}
          </Text>
        ) : null}
        {fields.map(([name, field]) => (
          <Field
            key={name}
            schema={field}
            value={properties[name]}
            path={[name]}
            required={schema.required?.includes(name) ?? false}
          />
        ))}
      </Stack>
    </FormContext>
  );
}
