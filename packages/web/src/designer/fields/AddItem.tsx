import { SPOKEN_AS, type SpokenAs } from "@cordboard/language";
import { Button, Menu } from "@mantine/core";
import { IconChevronDown, IconPlus } from "@tabler/icons-react";

import { startingObject, type FieldSchema } from "../../editor/index.ts";
import { texts } from "../../texts/index.ts";

interface Props {
  /** Of the sequence. */
  readonly name: string;
  readonly shape: FieldSchema;
  readonly onAdd: (item: { readonly [name: string]: unknown }) => void;
}

/** Adds an item of one kind. A value to be spoken is added the way it is spoken. */
export function AddItem({ name, shape, onAdd }: Props) {
  const title = shape.title ?? "";
  const isSpoken = shape.properties?.["as"] !== undefined;
  const button = (
    <Button
      size="compact-xs"
      variant="light"
      leftSection={<IconPlus size={12} />}
      rightSection={isSpoken ? <IconChevronDown size={12} /> : null}
      aria-label={`${name}: ${texts.fields.addItem(title)}`}
      {...(isSpoken ? {} : { onClick: () => onAdd(startingObject(shape)) })}
    >
      {title}
    </Button>
  );
  if (!isSpoken) return button;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the table's own keys
  const ways = Object.keys(SPOKEN_AS) as SpokenAs[];
  return (
    <Menu position="bottom-start" width={260}>
      <Menu.Target>{button}</Menu.Target>
      <Menu.Dropdown>
        {ways.map((as) => (
          <Menu.Item key={as} onClick={() => onAdd({ ...startingObject(shape), as })}>
            {texts.forms.spokenAs[as]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
