import { Menu } from "@mantine/core";
import { Fragment, type MouseEvent, type ReactElement } from "react";

import type { Position } from "@cordboard/language";

import { texts } from "../../texts/index.ts";
import { COMMAND_GROUPS, type EditorCommand, type MenuKind } from "../commands/index.ts";
import { useDialogs } from "../dialogs.ts";
import { shortcutText } from "../shortcut-text.ts";
import { select, selectedBoxes, useDesigner, type DesignerState } from "../store.ts";

interface Props {
  readonly toDrawing: (x: number, y: number) => Position;
  readonly children: ReactElement;
}

/** The menu of what is clicked with the right button. What is clicked becomes selected, if it is not yet. */
export function CanvasMenu({ toDrawing, children }: Props) {
  const close = () => useDialogs.setState({ menuAt: null });
  return (
    <Menu onClose={close} returnFocus width={300} shadow="md" withinPortal>
      <Menu.ContextMenu>
        <div
          className="cb-canvas-frame"
          onContextMenu={(event) => {
            selectUnder(event);
            useDialogs.setState({ menuAt: toDrawing(event.clientX, event.clientY) });
          }}
        >
          {children}
        </div>
      </Menu.ContextMenu>
      <Menu.Dropdown aria-label={texts.drawing.menu} onContextMenu={(e) => e.preventDefault()}>
        <Items />
      </Menu.Dropdown>
    </Menu>
  );
}

function Items() {
  const state = useDesigner();
  const kind = kindOf(state);
  const groups = COMMAND_GROUPS.map(({ title, commands }) => ({
    title,
    commands: commands.filter(({ menus, when }) => menus?.includes(kind) && when(state)),
  })).filter(({ commands }) => commands.length > 0);
  return groups.map(({ title, commands }, index) => (
    <Fragment key={title}>
      {index > 0 ? <Menu.Divider /> : null}
      {commands.map((command) => (
        <Item key={command.id} command={command} state={state} />
      ))}
    </Fragment>
  ));
}

function Item({ command, state }: { readonly command: EditorCommand; state: DesignerState }) {
  const { title, icon: Glyph, shortcuts, isOn, run } = command;
  const [keys] = shortcuts;
  const on = isOn?.(state);
  return (
    <Menu.Item
      leftSection={<Glyph size={16} stroke={1.7} />}
      rightSection={keys === undefined ? null : <kbd className="cb-keys">{shortcutText(keys)}</kbd>}
      onClick={run}
    >
      {on === undefined ? title : texts.drawing.switched(title, on)}
    </Menu.Item>
  );
}

function kindOf(state: DesignerState): MenuKind {
  if (selectedBoxes(state).length > 0) return "boxes";
  return state.selection.link === null ? "canvas" : "link";
}

function selectUnder({ target }: MouseEvent) {
  if (!(target instanceof Element)) return;
  const state = useDesigner.getState();
  const node = target.closest(".react-flow__node")?.getAttribute("data-id");
  const link = target.closest(".react-flow__edge")?.getAttribute("data-id");
  if (node) {
    const isNote = Object.hasOwn(state.history?.present.notes ?? {}, node);
    if (!selectedBoxes(state).includes(node))
      select(isNote ? { notes: [node] } : { actions: [node] });
  } else if (link) select({ link });
  else if (!target.closest(".react-flow__nodesselection")) select({});
}
