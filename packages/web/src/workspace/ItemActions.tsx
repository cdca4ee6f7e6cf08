import type { ResourceUse } from "@cordboard/api";
import { Button, Group, Stack, Text } from "@mantine/core";
import { useState } from "react";

import { navigate, workspacePath } from "../router.ts";
import { texts } from "../texts/index.ts";
import { AskDialog } from "./AskDialog.tsx";
import type { Documents } from "./documents.ts";
import { NameDialog } from "./NameDialog.tsx";
import { loadResources } from "./resources.ts";

interface Props<Form, Value> {
  readonly docs: Documents<Form, Value>;
  readonly section: string;
  readonly name: string;
  readonly uses: readonly ResourceUse[];
  /** How many others hold on to it. */
  readonly others?: number;
  readonly ask: { readonly title: string; readonly text: string };
  readonly onRename: (to: string) => Promise<unknown>;
  readonly onDelete: () => Promise<void>;
}

/** Rename and delete: only what nothing uses. */
export function ItemActions<Form, Value>(props: Props<Form, Value>) {
  const { docs, section, name, uses, others = 0, ask, onRename, onDelete } = props;
  const [asked, setAsked] = useState<"rename" | "delete" | null>(null);
  const words = texts.workspace;
  const close = () => setAsked(null);
  const isUsed = uses.length + others > 0;
  const leave = async (to: string) => {
    await loadResources();
    docs.forget(name);
    navigate(to, "replace");
  };
  return (
    <Stack gap="xs">
      <Group gap="sm">
        <Button variant="default" size="sm" disabled={isUsed} onClick={() => setAsked("rename")}>
          {words.rename}
        </Button>
        <Button
          variant="default"
          size="sm"
          {...(isUsed ? {} : { c: "red" })}
          disabled={isUsed}
          onClick={() => setAsked("delete")}
        >
          {words.remove}
        </Button>
      </Group>
      {isUsed ? (
        <Text size="xs" c="dimmed">
          {words.uses.guarded}
        </Text>
      ) : null}
      {asked === "rename" ? (
        <NameDialog
          title={words.rename}
          action={words.rename}
          name={name}
          onClose={close}
          onName={async (to) => {
            await onRename(to);
            await leave(workspacePath(section, to));
          }}
        />
      ) : null}
      {asked === "delete" ? (
        <AskDialog
          {...ask}
          action={words.remove}
          onClose={close}
          onYes={async () => {
            await onDelete();
            await leave(workspacePath(section));
          }}
        />
      ) : null}
    </Stack>
  );
}
