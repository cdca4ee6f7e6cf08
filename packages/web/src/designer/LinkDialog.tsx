import { branchRows, type Action, type Script } from "@cordboard/language";
import { Button, Group, Modal, Select, Stack } from "@mantine/core";
import { useState } from "react";

import { connect, type LinkStart } from "../editor/index.ts";
import { language, specs } from "../language.ts";
import { texts } from "../texts/index.ts";
import { canvasView } from "./canvas-view.ts";
import { closeDialog, useDialogs } from "./dialogs.ts";
import { draw } from "./drawing.ts";
import { edit } from "./edit.ts";
import { selectAndFocus } from "./selection.ts";
import { useDesigner, useScript } from "./store.ts";
import { targetsOf } from "./targets.ts";

/** Links a branch of the selected action without a mouse: to an action that is there, or to a new one. */
export function LinkDialog() {
  const opened = useDialogs(({ open }) => open === "link");
  const script = useScript();
  const id = useDesigner(({ selection }) => selection.actions[0]);
  const action = id === undefined ? undefined : script?.actions[id];
  return (
    <Modal opened={opened} onClose={closeDialog} title={texts.linkDialog.title} returnFocus>
      {script && action && id !== undefined ? (
        <LinkForm key={id} script={script} id={id} action={action} />
      ) : null}
    </Modal>
  );
}

interface Props {
  readonly script: Script;
  readonly id: string;
  readonly action: Action;
}

const NEW = "new:";
const OLD = "old:";

function LinkForm({ script, id, action }: Props) {
  const rows = branchRows(language.specs.get(action.type), action);
  const [branch, setBranch] = useState(() => (rows.find(({ to }) => to === null) ?? rows[0])?.name);
  const [target, setTarget] = useState<string | null>(null);
  const old = targetsOf(script).map(({ value, label }) => ({ value: OLD + value, label }));
  const added = specs
    .filter(({ starts }) => !starts)
    .map(({ type, title }) => ({ value: NEW + type, label: texts.linkDialog.add(title) }));
  if (branch === undefined) return texts.inspector.noBranches;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (target === null) return;
        closeDialog();
        linkTo({ from: id, branch }, target);
      }}
    >
      <Stack>
        <Select
          label={texts.linkDialog.branch}
          data={rows.map(({ name }) => name)}
          value={branch}
          allowDeselect={false}
          onChange={(name) => setBranch(name ?? branch)}
        />
        <Select
          label={texts.linkDialog.target}
          placeholder={texts.linkDialog.search}
          data-autofocus
          searchable
          selectFirstOptionOnChange
          nothingFoundMessage={texts.linkDialog.nothing}
          data={[
            { group: texts.linkDialog.existing, items: old },
            { group: texts.canvas.addAndConnect, items: added },
          ]}
          value={target}
          onChange={setTarget}
          maxDropdownHeight={280}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={closeDialog}>
            {texts.cancel}
          </Button>
          <Button type="submit" disabled={target === null}>
            {texts.linkDialog.link}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** A new action comes to the right of the one it follows, a linked one is left where it is. */
function linkTo(from: LinkStart, target: string) {
  if (target.startsWith(OLD)) {
    edit((drawing) => connect(drawing, from, target.slice(OLD.length)));
    selectAndFocus(from.from);
    return;
  }
  const at = canvasView()?.beside(from.from);
  const added = draw(target.slice(NEW.length), { from, ...(at ? { at } : {}) });
  // Once the dialog has given the keys back.
  setTimeout(() => added !== null && selectAndFocus(added), 60);
}
