import { Menu } from "@mantine/core";
import { IconCopy, IconFilePlus, IconPencil, IconTrash } from "@tabler/icons-react";
import { useState, type ReactNode } from "react";

import { texts } from "../../texts/index.ts";
import { askForNewScript } from "./new-script.ts";
import type { Asked } from "./ScriptDialog.tsx";
import { isFolder } from "./script-tree.ts";

interface Props {
  readonly onAsk: (asked: Asked) => void;
  readonly children: ReactNode;
}

/** What can be done with a script of the list, or a folder: by the right button, the three dots, or the keyboard. */
export function ScriptMenu({ onAsk, children }: Props) {
  const [name, setName] = useState("");
  const words = texts.first.list;
  const ask = (what: Asked["what"]) => () => onAsk({ what, name });
  return (
    <Menu returnFocus withinPortal width={220} shadow="md">
      <Menu.ContextMenu>
        <div
          onContextMenu={(event) => {
            const row =
              event.target instanceof Element ? event.target.closest("[data-value]") : null;
            // Beside the rows there is nothing to be done.
            if (row) setName(row.getAttribute("data-value") ?? "");
            else event.stopPropagation();
          }}
        >
          {children}
        </div>
      </Menu.ContextMenu>
      <Menu.Dropdown aria-label={words.menu(name)}>
        {isFolder(name) ? (
          <Menu.Item
            leftSection={<IconFilePlus size={16} />}
            onClick={() => askForNewScript("empty", name)}
          >
            {words.newHere}
          </Menu.Item>
        ) : (
          <>
            <Menu.Item leftSection={<IconPencil size={16} />} onClick={ask("rename")}>
              {words.rename}
            </Menu.Item>
            <Menu.Item leftSection={<IconCopy size={16} />} onClick={ask("duplicate")}>
              {words.duplicate}
            </Menu.Item>
            <Menu.Item c="red" leftSection={<IconTrash size={16} />} onClick={ask("remove")}>
              {words.remove}
            </Menu.Item>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}

/** The keys by which systems open a menu. */
export const isMenuKey = ({ key, shiftKey }: { key: string; shiftKey: boolean }): boolean =>
  key === "ContextMenu" || (key === "F10" && shiftKey);

/** Opens the menu where a click of the right button on the element would. */
export function openMenuAt(element: Element): void {
  const { left, bottom } = element.getBoundingClientRect();
  const at = { clientX: left + 8, clientY: bottom };
  element.dispatchEvent(new MouseEvent("contextmenu", { bubbles: true, cancelable: true, ...at }));
}
