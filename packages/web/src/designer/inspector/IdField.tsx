import { ACTION_ID, FORBIDDEN_NAMES, type Script } from "@cordboard/language";
import { TextInput } from "@mantine/core";
import { useState } from "react";

import { hasBox, renameAction } from "../../editor/index.ts";
import { texts } from "../../texts/index.ts";
import { edit } from "../edit.ts";
import { select } from "../store.ts";

/** The id is changed when the field is left, or with Enter: half an id is none. */
export function IdField({ script, id }: { readonly script: Script; readonly id: string }) {
  const [typed, setTyped] = useState(id);
  const error =
    typed !== id && hasBox(script, typed)
      ? texts.inspector.idTaken
      : !new RegExp(ACTION_ID).test(typed) || FORBIDDEN_NAMES.has(typed)
        ? texts.inspector.idForm
        : null;
  const rename = () => {
    if (error) return setTyped(id);
    if (typed === id) return;
    edit((drawing) => renameAction(drawing, id, typed));
    select({ actions: [typed] });
  };
  return (
    <TextInput
      size="sm"
      label={texts.inspector.id}
      value={typed}
      error={error}
      maxLength={64}
      classNames={{ input: "cb-mono" }}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={rename}
      onKeyDown={(event) => {
        if (event.key === "Enter") rename();
        if (event.key === "Escape") setTyped(id);
      }}
    />
  );
}
