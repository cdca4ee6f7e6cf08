import { PasswordInput } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useState } from "react";

import { client } from "../client.ts";
import { texts } from "../texts/index.ts";
import { FormDialog } from "./FormDialog.tsx";
import { isGood, NewPasswordField } from "./PasswordFields.tsx";
import type { Me } from "./session-store.ts";

/** The own password: who knows the old one chooses another. */
export function ChangePassword({ me, onClose }: { readonly me: Me; readonly onClose: () => void }) {
  const [old, setOld] = useState("");
  const [chosen, setChosen] = useState("");
  const words = [me.id, me.name];
  return (
    <FormDialog
      title={texts.session.changePassword}
      action={texts.session.change}
      isReady={old !== "" && isGood(chosen, words)}
      onClose={onClose}
      onSubmit={async () => {
        await client.changePassword({ old, new: chosen });
        notifications.show({ message: texts.session.changed });
      }}
    >
      <PasswordInput
        label={texts.session.oldPassword}
        autoComplete="current-password"
        required
        data-autofocus
        visibilityToggleButtonProps={{ "aria-label": texts.session.showPassword }}
        value={old}
        onChange={(event) => setOld(event.currentTarget.value)}
      />
      <NewPasswordField
        label={texts.session.newPassword}
        value={chosen}
        onChange={setChosen}
        words={words}
      />
    </FormDialog>
  );
}
