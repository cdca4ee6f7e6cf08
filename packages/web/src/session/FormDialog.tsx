import { ApiError } from "@cordboard/api";
import { Alert, Button, Group, Modal, Stack } from "@mantine/core";
import { useState, type ReactNode } from "react";

import { asking } from "../client.ts";
import { texts } from "../texts/index.ts";
import { refusal } from "../texts/translated.ts";

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
  const [error, setError] = useState("");
  const [isAsking, setAsking] = useState(false);
  const submit = async () => {
    setAsking(true);
    try {
      await onSubmit();
      onClose();
    } catch (refused) {
      if (!(refused instanceof ApiError)) throw refused;
      const { title: what, text } = refusal(refused);
      setError(text === "" ? what : text);
    } finally {
      setAsking(false);
    }
  };
  return (
    <Modal opened onClose={onClose} title={title} size={size}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          asking(submit());
        }}
      >
        <Stack>
          {error === "" ? null : (
            <Alert color="red" role="alert">
              {error}
            </Alert>
          )}
          {children}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {texts.cancel}
            </Button>
            <Button type="submit" disabled={!isReady} loading={isAsking}>
              {action}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
