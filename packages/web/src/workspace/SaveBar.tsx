import { Button, Text } from "@mantine/core";
import { IconCircleCheck } from "@tabler/icons-react";
import { useEffect } from "react";

import { asking } from "../client.ts";
import { texts } from "../texts/index.ts";
import { ConflictDialog } from "./ConflictDialog.tsx";
import type { Documents } from "./documents.ts";

interface Props<Form, Value> {
  readonly docs: Documents<Form, Value>;
  readonly name: string;
}

/** Save (also Ctrl+S), discard, and how it stands. */
export function SaveBar<Form, Value>({ docs, name }: Props<Form, Value>) {
  const doc = docs.use((state) => state.docs[name]);
  const save = () => asking(docs.save(name));
  useSaveKey(save);
  if (!doc) return null;
  const isUnsaved = docs.isUnsaved(doc);
  const isWrong = docs.mistakes(doc).length > 0;
  const words = texts.workspace;
  return (
    <>
      <Text size="sm" c="dimmed" role="status">
        {isUnsaved ? (isWrong ? words.mendFirst : words.unsaved) : null}
        {!isUnsaved && doc.wasSaved ? (
          <>
            <IconCircleCheck size={16} className="cb-inline-icon" /> {words.saved}
          </>
        ) : null}
      </Text>
      {isUnsaved ? (
        <Button variant="default" onClick={() => docs.revert(name)}>
          {words.discard}
        </Button>
      ) : null}
      <Button disabled={!isUnsaved || isWrong} loading={doc.saving} title="Ctrl+S" onClick={save}>
        {words.save}
      </Button>
      <ConflictDialog docs={docs} name={name} />
    </>
  );
}

function useSaveKey(save: () => void) {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "s") return;
      event.preventDefault();
      // What is still being typed is taken first, as by leaving the field.
      if (document.activeElement instanceof HTMLInputElement) {
        const field = document.activeElement;
        field.blur();
        field.focus();
      }
      save();
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  });
}
