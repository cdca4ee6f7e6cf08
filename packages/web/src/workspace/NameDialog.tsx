import { ApiError } from "@cordboard/api";
import { Button, Group, Modal, Stack, TextInput } from "@mantine/core";
import { useState } from "react";

import { asking } from "../client.ts";
import { texts } from "../texts/index.ts";
import { refusal } from "../texts/translated.ts";

interface Props {
  readonly title: string;
  /** What the button says. */
  readonly action: string;
  readonly name?: string;
  /** For something new; it may stay so. */
  readonly proposal?: string;
  readonly onName: (name: string) => Promise<void>;
  readonly onClose: () => void;
}

/** Asks what something is to be called; a refusal is shown under the field. */
export function NameDialog(props: Props) {
  const { title, action, name: before = "", proposal = before, onName, onClose } = props;
  const [name, setName] = useState(proposal);
  const [error, setError] = useState("");
  const finish = async () => {
    try {
      await onName(name.trim());
      onClose();
    } catch (refused) {
      if (!(refused instanceof ApiError)) throw refused;
      setError(refusal(refused).text);
    }
  };
  return (
    <Modal opened onClose={onClose} title={title}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          asking(finish());
        }}
      >
        <Stack>
          <TextInput
            label={texts.workspace.name.label}
            description={texts.workspace.name.help}
            data-autofocus
            required
            maxLength={64}
            value={name}
            error={error || undefined}
            onChange={(event) => {
              setName(event.currentTarget.value);
              setError("");
            }}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {texts.cancel}
            </Button>
            <Button type="submit" disabled={name.trim() === "" || name.trim() === before}>
              {action}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
