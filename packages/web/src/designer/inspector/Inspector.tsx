import type { Script } from "@cordboard/language";
import { Button, ScrollArea, Stack, Text } from "@mantine/core";
import { IconTrash } from "@tabler/icons-react";
import { Suspense, useEffect } from "react";

import { linkById, type Link } from "../../editor/index.ts";
import { language } from "../../language.ts";
import { texts } from "../../texts/index.ts";
import { titleOf } from "../action-look.ts";
import { deleteSelected } from "../drawing.ts";
import { useFunctionsHelp } from "../fields/functions-help.ts";
import { FunctionsHelp, loadForms } from "../fields/lazy.ts";
import { useDesigner, useScript, type Selection } from "../store.ts";
import { ActionInspector } from "./ActionInspector.tsx";
import { ScriptSettings } from "./ScriptSettings.tsx";

/** What is selected, as a form. Nothing selected: the script itself. */
export function Inspector() {
  const script = useScript();
  const selection = useDesigner((state) => state.selection);
  const helps = useFunctionsHelp(({ opened }) => opened);
  useEffect(loadForms, []);
  if (!script) return null;
  const link = selection.link === null ? undefined : linkById(script, selection.link);
  const [id, ...more] = selection.actions;
  const action = id === undefined ? undefined : script.actions[id];
  return (
    <ScrollArea h="100%" type="auto">
      <Stack p="md" gap="sm">
        {link ? (
          <LinkInspector script={script} link={link} />
        ) : more.length + selection.notes.length > 0 ? (
          <Several selection={selection} />
        ) : id !== undefined && action ? (
          <ActionInspector key={id} script={script} id={id} action={action} />
        ) : (
          <ScriptSettings script={script} />
        )}
      </Stack>
      <Suspense>{helps ? <FunctionsHelp /> : null}</Suspense>
    </ScrollArea>
  );
}

function LinkInspector({ script, link }: { readonly script: Script; readonly link: Link }) {
  const title = (id: string) => {
    const action = script.actions[id];
    return action ? titleOf(action, language.specs.get(action.type)) : id;
  };
  return (
    <>
      <Text component="h2" fw={600}>
        {texts.inspector.link}
      </Text>
      <Text size="sm">{texts.canvas.link(title(link.from), link.branch, title(link.to))}</Text>
      <DeleteButton />
    </>
  );
}

/** Several actions and notes, or one note. */
function Several({ selection: { actions, notes } }: { readonly selection: Selection }) {
  const isNote = actions.length === 0 && notes.length === 1;
  return (
    <>
      <Text component="h2" fw={600}>
        {isNote ? texts.drawing.note : texts.drawing.several(actions.length, notes.length)}
      </Text>
      <Text size="sm" c="dimmed">
        {isNote ? texts.drawing.noteHelp : texts.drawing.severalHelp}
      </Text>
      <DeleteButton />
    </>
  );
}

function DeleteButton() {
  return (
    <Button
      variant="light"
      color="red"
      size="compact-md"
      leftSection={<IconTrash size={15} />}
      onClick={deleteSelected}
    >
      {texts.inspector.delete}
    </Button>
  );
}
