import { createFieldCheck, type ActionSpec, type Script } from "@cordboard/language";
import { Stack, Text } from "@mantine/core";
import { useMemo } from "react";

import type { FieldSchema } from "../../editor/index.ts";
import { texts } from "../../texts/index.ts";
import { Field } from "./Field.tsx";
import { FormContext } from "./field-context.ts";
import { PropertyFields } from "./PropertyFields.tsx";

interface Props {
  readonly script: Script;
  readonly id: string;
  readonly spec: ActionSpec;
  readonly properties: { readonly [name: string]: unknown };
}

/** The form of an action, made from its schema alone. */
export function PropertiesForm({ script, id, spec, properties }: Props) {
  const schema: FieldSchema = spec.properties;
  const { variables, parameters, timeZone } = script;
  const check = useMemo(
    () =>
      createFieldCheck({
        timeZone,
        ...(variables ? { variables } : {}),
        ...(parameters ? { parameters } : {}),
      }),
    [variables, parameters, timeZone],
  );
  const owner = useMemo(
    () => ({ id, spec, properties, check, Field }),
    [id, spec, properties, check],
  );
  const isEmpty = [schema.properties ?? {}, properties].every(
    (one) => Object.keys(one).length === 0,
  );
  return (
    <FormContext value={owner}>
      <Stack gap="sm">
        {isEmpty ? (
          <Text size="sm" c="dimmed">
            {texts.inspector.noProperties}
          </Text>
        ) : (
          <PropertyFields schema={schema} values={properties} path={[]} />
        )}
      </Stack>
    </FormContext>
  );
}
