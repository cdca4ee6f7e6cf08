import type { ActionSpec, Group } from "@cordboard/language";
import { IconPuzzle, type Icon } from "@tabler/icons-react";
import { actionIcons } from "virtual:action-icons";

/** One colour for each group of the palette. */
const GROUP_COLORS: { readonly [group in Group]: string } = {
  Call: "blue",
  "Caller input": "grape",
  Queue: "teal",
  Logic: "yellow",
  Data: "indigo",
  Events: "orange",
};

export const colorOf = (spec: ActionSpec | undefined): string =>
  spec ? GROUP_COLORS[spec.group] : "gray";

export const iconOf = (spec: ActionSpec | undefined): Icon =>
  actionIcons[spec?.icon ?? ""] ?? IconPuzzle;

/** What an action is called on the screen. */
export const titleOf = (
  action: { readonly label?: string; readonly type: string },
  spec: ActionSpec | undefined,
): string => action.label ?? spec?.title ?? action.type;
