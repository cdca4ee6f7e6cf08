import { Alert, Button, Group, Modal, Stack } from "@mantine/core";
import type { ReactNode } from "react";

import { useRefusal } from "../components/use-refusal.ts";
import { texts } from "../texts/index.ts";

interface Props {
  readonly title: string;
  /** What the button says. */
  readonly action: string;
  readonly isReady: boolean;
  readonly size?: string;
  /** Does it; the dialog stays, and says why, when it is refused. */
  readonly onSubmit: () => Promise<void>;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A few fields, and what the server says to them. */
export function FormDialog(props: Props) {
  const { title, action, isReady, size = "md", onSubmit, onClose, children } = props;
  const { refusal, busy, trying } = useRefusal();
  const submit = async () => {
    await onSubmit();
    onClose();
  };
  return (
    <Modal opened onClose={onClose} title={title} size={size}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          trying(submit);
        }}
      >
        <Stack>
          {refusal === "" ? null : (
            <Alert color="red" role="alert">
              {refusal}
            </Alert>
          )}
          {children}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {texts.cancel}
            </Button>
            <Button type="submit" disabled={!isReady} loading={busy}>
              {action}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
