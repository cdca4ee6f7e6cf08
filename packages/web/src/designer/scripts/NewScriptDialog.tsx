import { ApiError } from "@cordboard/api";
import { Button, Group, Modal, Stack, TextInput } from "@mantine/core";
import { useState } from "react";

import { asking } from "../../client.ts";
import { texts } from "../../texts/index.ts";
import { createScript } from "../files.ts";

interface Props {
  readonly opened: boolean;
  readonly onClose: () => void;
}

export function NewScriptDialog({ opened, onClose }: Props) {
  const [name, setName] = useState("");
  const [error, setError] = useState("");
  const create = async () => {
    try {
      await createScript(name.trim());
      setName("");
      onClose();
    } catch (refused) {
      if (!(refused instanceof ApiError)) throw refused;
      setError(`${refused.message} ${refused.help}`);
    }
  };
  return (
    <Modal opened={opened} onClose={onClose} title={texts.scripts.create}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          asking(create());
        }}
      >
        <Stack>
          <TextInput
            label={texts.scripts.name}
            description={texts.scripts.nameHelp}
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
            <Button type="submit" disabled={name.trim() === ""}>
              {texts.scripts.createIt}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
