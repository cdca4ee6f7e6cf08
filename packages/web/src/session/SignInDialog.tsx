import { Modal, Text } from "@mantine/core";

import { texts } from "../texts/index.ts";
import { SignInForm } from "./SignInForm.tsx";

/** The session is over: the page stays as it is behind it, with all that is not saved. */
export function SignInDialog() {
  return (
    <Modal
      opened
      onClose={() => undefined}
      withCloseButton={false}
      closeOnEscape={false}
      closeOnClickOutside={false}
      title={texts.session.isOver}
    >
      <Text size="sm" mb="md">
        {texts.session.isOverHelp}
      </Text>
      <SignInForm />
    </Modal>
  );
}
