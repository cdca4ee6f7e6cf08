import type { Author } from "@cordboard/api";
import { Group, TextInput } from "@mantine/core";

import { texts } from "../../texts/index.ts";
import type { Me } from "./me.ts";

interface Props {
  readonly value: Me;
  readonly onChange: (value: Me) => void;
}

/** A name for others and for git, and an address that git may want. */
export function AuthorFields({ value, onChange }: Props) {
  return (
    <Group align="flex-start" grow>
      <TextInput
        label={texts.team.me.name}
        description={texts.team.me.nameHelp}
        required
        maxLength={64}
        value={value.name}
        onChange={(event) => onChange({ ...value, name: event.currentTarget.value })}
      />
      <TextInput
        label={texts.team.me.email}
        description={" "}
        type="email"
        maxLength={128}
        value={value.email}
        onChange={(event) => onChange({ ...value, email: event.currentTarget.value })}
      />
    </Group>
  );
}

/** Null as long as there is no name. */
export function authorOf({ name, email }: Me): Author | null {
  const [who, address] = [name.trim(), email.trim()];
  if (who === "") return null;
  return address === "" ? { name: who } : { name: who, email: address };
}
