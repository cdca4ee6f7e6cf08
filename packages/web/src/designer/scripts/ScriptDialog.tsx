import { ApiError } from "@cordboard/api";
import { Alert, Button, Group, Modal, Stack, Text } from "@mantine/core";
import { useState } from "react";

import { asking } from "../../client.ts";
import { texts } from "../../texts/index.ts";
import { NameDialog } from "../../workspace/NameDialog.tsx";
import { useWorkspace } from "../../workspace-store.ts";
import { proposedName } from "./new-script.ts";
import { copyScript, removeScript, renameScript } from "./script-actions.ts";

/** What somebody wants to do with a script of the list. */
export interface Asked {
  readonly what: "rename" | "duplicate" | "remove";
  readonly name: string;
}

interface Props {
  readonly asked: Asked;
  readonly onClose: () => void;
}

export default function ScriptDialog({ asked: { what, name }, onClose }: Props) {
  const scripts = useWorkspace((state) => state.scripts) ?? [];
  const words = texts.first.list;
  if (what === "remove") return <RemoveDialog name={name} onClose={onClose} />;
  if (what === "rename") {
    return (
      <NameDialog
        title={words.renameTitle(name)}
        action={words.renameIt}
        name={name}
        onName={(to) => renameScript(name, to)}
        onClose={onClose}
      />
    );
  }
  const taken = scripts.map((script) => script.name);
  return (
    <NameDialog
      title={words.duplicateTitle(name)}
      action={words.duplicateIt}
      proposal={proposedName(words.copyOf(name), taken)}
      onName={(to) => copyScript(name, to)}
      onClose={onClose}
    />
  );
}

function RemoveDialog({ name, onClose }: { readonly name: string; onClose: () => void }) {
  const [error, setError] = useState<ApiError | null>(null);
  const words = texts.first.list;
  const remove = async () => {
    try {
      await removeScript(name);
      onClose();
    } catch (refused) {
      if (!(refused instanceof ApiError)) throw refused;
      setError(refused);
    }
  };
  return (
    <Modal opened onClose={onClose} title={words.removeTitle(name)}>
      <Stack>
        <Text size="sm">{words.removeText}</Text>
        {error ? (
          <Alert color="red" role="alert" title={error.message}>
            {error.help}
          </Alert>
        ) : null}
        <Group justify="flex-end">
          <Button variant="default" data-autofocus onClick={onClose}>
            {texts.cancel}
          </Button>
          <Button color="red" disabled={error !== null} onClick={() => asking(remove())}>
            {words.removeIt}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
