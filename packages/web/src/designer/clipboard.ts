import type { Position } from "@cordboard/language";
import { notifications } from "@mantine/notifications";
import { useEffect } from "react";

import { fragmentOf, middleOf, paste, readFragment, type Fragment } from "../editor/index.ts";
import { language } from "../language.ts";
import { texts } from "../texts/index.ts";
import { canvasView } from "./canvas-view.ts";
import { useDialogs } from "./dialogs.ts";
import { deleteSelected } from "./drawing.ts";
import { currentScript, edit } from "./edit.ts";
import { hasOwnKeys } from "./own-keys.ts";
import { select, selectedBoxes, useDesigner } from "./store.ts";

const GRID = 8;
const ASIDE = 24;

/**
 * Copy, cut and paste by the browser's own events, which need no permission: also between scripts and between tabs.
 * Where a text is marked or written, they are about that text.
 */
export function useClipboard(): void {
  useEffect(() => {
    const take = (event: ClipboardEvent) => {
      const text = copied();
      if (text === null || hasOwnKeys(event.target) || isTextMarked()) return;
      event.clipboardData?.setData("text/plain", text);
      event.preventDefault();
      if (event.type === "cut") deleteSelected();
    };
    const put = (event: ClipboardEvent) => {
      if (hasOwnKeys(event.target) || !currentScript()) return;
      event.preventDefault();
      pasteText(event.clipboardData?.getData("text/plain") ?? "");
    };
    document.addEventListener("copy", take);
    document.addEventListener("cut", take);
    document.addEventListener("paste", put);
    return () => {
      document.removeEventListener("copy", take);
      document.removeEventListener("cut", take);
      document.removeEventListener("paste", put);
    };
  }, []);
}

/** From a menu, where the browser may ask the person first. */
export const copySelected = (): void => write(() => undefined);
export const cutSelected = (): void => write(deleteSelected);
export function pasteFromMenu(): void {
  navigator.clipboard.readText().then(pasteText, tellKeys);
}

export function duplicateSelected(): void {
  const fragment = selectedFragment();
  if (fragment) putIn(fragment, { x: ASIDE, y: ASIDE });
}

function write(then: () => void) {
  const text = copied();
  if (text !== null) navigator.clipboard.writeText(text).then(then, tellKeys);
}

function selectedFragment(): Fragment | null {
  const script = currentScript();
  const ids = selectedBoxes(useDesigner.getState());
  return script && ids.length > 0 ? fragmentOf(script, language.specs, ids) : null;
}

function copied(): string | null {
  const fragment = selectedFragment();
  return fragment && JSON.stringify(fragment, null, 2);
}

function pasteText(text: string) {
  const fragment = readFragment(text);
  if (!fragment) {
    notifications.show({
      color: "orange",
      title: texts.clipboard.nothing,
      message: texts.clipboard.nothingHelp,
    });
    return;
  }
  const to = useDialogs.getState().menuAt ?? canvasView()?.centre() ?? { x: 0, y: 0 };
  const from = middleOf(fragment);
  putIn(fragment, { x: onGrid(to.x - from.x), y: onGrid(to.y - from.y) });
}

function putIn(fragment: Fragment, by: Position) {
  const script = currentScript();
  if (!script) return;
  const { script: next, actions, notes } = paste(script, fragment, by);
  edit(() => next);
  select({ actions, notes });
}

const tellKeys = () =>
  notifications.show({
    color: "orange",
    title: texts.clipboard.refused,
    message: texts.clipboard.refusedHelp,
  });

const isTextMarked = () => document.getSelection()?.isCollapsed === false;
const onGrid = (length: number) => Math.round(length / GRID) * GRID;
