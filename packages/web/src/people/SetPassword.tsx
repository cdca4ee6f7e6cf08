import type { AgentView } from "@cordboard/api";
import { Text } from "@mantine/core";
import { useState } from "react";

import { client } from "../client.ts";
import { FormDialog } from "../session/FormDialog.tsx";
import { isGood, NewPasswordField } from "../session/PasswordFields.tsx";
import { texts } from "../texts/index.ts";
import { loadPeople } from "./people-store.ts";

interface Props {
  readonly person: AgentView;
  readonly onClose: () => void;
}

/** Lets somebody in, by a password that is told to them. */
export function SetPassword({ person: { id, name }, onClose }: Props) {
  const [password, setPassword] = useState("");
  const words = texts.people;
  return (
    <FormDialog
      title={words.setPasswordOf(name)}
      action={words.save}
      isReady={isGood(password, [id, name])}
      onClose={onClose}
      onSubmit={async () => {
        await client.setPassword({ id }, { password });
        await loadPeople();
      }}
    >
      <Text size="sm">{words.setPasswordHelp}</Text>
      <NewPasswordField
        label={texts.session.newPassword}
        value={password}
        onChange={setPassword}
        words={[id, name]}
      />
    </FormDialog>
  );
}
