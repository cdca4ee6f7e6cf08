import { Button, Stack } from "@mantine/core";
import { IconChevronDown, IconChevronRight } from "@tabler/icons-react";
import { useState } from "react";

import type { FieldSchema, Path } from "../../editor/index.ts";
import { texts } from "../../texts/index.ts";
import { Inner } from "./field-context.ts";
import { StrayField } from "./StrayField.tsx";

interface Props {
  readonly schema: FieldSchema;
  readonly values: { readonly [name: string]: unknown };
  readonly path: Path;
}

/** A field for each property of an object: rare ones are folded away, and those that nobody knows are shown too. */
export function PropertyFields({ schema, values, path }: Props) {
  const { properties = {} } = schema;
  const known = Object.entries(properties).filter(([, field]) => field.const === undefined);
  const rare = known.filter(([, field]) => field.rare === true);
  const rareSet = rare.filter(([name]) => values[name] !== undefined).length;
  const [chosen, setChosen] = useState<boolean | null>(null);
  const isOpen = chosen ?? rareSet > 0;
  const draw = ([name, field]: readonly [string, FieldSchema]) => (
    <Inner
      key={name}
      schema={field}
      value={values[name]}
      path={[...path, name]}
      required={schema.required?.includes(name) ?? false}
    />
  );
  const strays = Object.entries(values).filter(([name]) => !Object.hasOwn(properties, name));
  return (
    <>
      {known.filter(([, field]) => field.rare !== true).map(draw)}
      {strays.map(([name, value]) => (
        <StrayField key={name} name={name} value={value} path={[...path, name]} />
      ))}
      {rare.length > 0 ? (
        <Button
          size="compact-sm"
          variant="subtle"
          color="gray"
          w="max-content"
          aria-expanded={isOpen}
          leftSection={isOpen ? <IconChevronDown size={14} /> : <IconChevronRight size={14} />}
          onClick={() => setChosen(!isOpen)}
        >
          {texts.forms.more(rareSet)}
        </Button>
      ) : null}
      {isOpen && rare.length > 0 ? <Stack gap="sm">{rare.map(draw)}</Stack> : null}
    </>
  );
}
