import type { ActionSpec, Group, Script } from "@cordboard/language";
import { IconPuzzle, type Icon } from "@tabler/icons-react";
import { actionIcons } from "virtual:action-icons";

import { language } from "../language.ts";

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

/** What each action is called, with its id where several have the same title. */
export function namesOf({ actions }: Script): ReadonlyMap<string, string> {
  const known = names.get(actions);
  if (known) return known;
  const titles = Object.entries(actions).map(
    ([id, action]) => [id, titleOf(action, language.specs.get(action.type))] as const,
  );
  const counts = new Map<string, number>();
  for (const [, title] of titles) counts.set(title, (counts.get(title) ?? 0) + 1);
  const made = new Map(
    titles.map(([id, title]) => [id, (counts.get(title) ?? 0) < 2 ? title : `${title} (${id})`]),
  );
  names.set(actions, made);
  return made;
}

const names = new WeakMap<Script["actions"], ReadonlyMap<string, string>>();
