import { Text, TextInput } from "@mantine/core";
import { useState } from "react";

import { client } from "../client.ts";
import { kebab } from "../editor/ids.ts";
import { texts } from "../texts/index.ts";
import { FormDialog } from "./FormDialog.tsx";
import { isGood, NewPasswordField } from "./PasswordFields.tsx";
import { signIn } from "./session-store.ts";

/** The first admin: from then on people sign in. */
export function SetUpSignIn({ onClose }: { readonly onClose: () => void }) {
  const [name, setName] = useState("");
  const [chosenId, setId] = useState<string | null>(null);
  const [password, setPassword] = useState("");
  const id = chosenId ?? (name.trim() === "" ? "" : kebab(name));
  const words = texts.session;
  return (
    <FormDialog
      title={words.setUp}
      action={words.setUpAction}
      isReady={name.trim() !== "" && id !== "" && isGood(password, [id, name])}
      onClose={onClose}
      onSubmit={async () => {
        await client.putAgent({ id, name: name.trim(), skills: [], role: "admin" });
        await client.setPassword({ id }, { password });
        await signIn(id, password);
      }}
    >
      <Text size="sm">{words.setUpHelp}</Text>
      <TextInput
        label={words.name}
        required
        data-autofocus
        maxLength={64}
        autoComplete="name"
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <TextInput
        label={words.id}
        description={words.idHelp}
        required
        name="username"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        value={id}
        onChange={(event) => setId(event.currentTarget.value)}
      />
      <NewPasswordField
        label={words.password}
        value={password}
        onChange={setPassword}
        words={[id, name]}
      />
    </FormDialog>
  );
}
