import { IconPhoneOff } from "@tabler/icons-react";

import { asking, client } from "../../client.ts";
import { texts } from "../../texts/index.ts";
import { useDeskKeys } from "../desk-keys.ts";
import { showAgent } from "../desk-store.ts";
import { KeyButton } from "../KeyButton.tsx";

/** @param id - of the agent who ends their call */
export function HangUpButton({ id }: { readonly id: string }) {
  const hangUp = () => asking(client.hangUpAgent({ id }).then(showAgent));
  useDeskKeys({ hangUp });
  return (
    <KeyButton
      deskKey="hangUp"
      variant="filled"
      color="red"
      leftSection={<IconPhoneOff size={16} />}
      onClick={hangUp}
    >
      {texts.deskPage.hangUp}
    </KeyButton>
  );
}
