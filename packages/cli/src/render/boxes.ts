import { language } from "@cordboard/actions/specs";
import {
  branchRows,
  summaryOf,
  type Action,
  type ActionSpec,
  type BranchRow,
  type Script,
} from "@cordboard/language";

/** What the box of an action says, whatever its type: all of it comes from the spec. */
export interface Box {
  /** Where it stands: its id, unless a drawing of two versions gives both the same place. */
  readonly place: string;
  readonly title: string;
  /** Type and id, as far as the title does not say them. */
  readonly kind: string;
  readonly summary: string;
  readonly group: ActionSpec["group"] | undefined;
  readonly starts: ActionSpec["starts"];
  readonly rows: readonly BoxRow[];
}

export interface BoxRow {
  readonly name: string;
  /** What a key that a caller presses means; other branches say it by their name. */
  readonly about: string;
  readonly kind: BranchRow["kind"];
  /** `broken`: linked to an action that is not there; `falls`: as Default, not having a link of its own. */
  readonly state: "linked" | "broken" | "falls" | "open";
  /** The place, or the missing id, that it leads to. */
  readonly to: string | null;
  /** What the box there is called. */
  readonly toTitle: string;
}

/** @param placeOf where the action with this id stands */
export const boxesOf = (script: Script, placeOf = (id: string) => id): Box[] =>
  // In the order of ids: how a file is written must not change its drawing.
  Object.keys(script.actions)
    .toSorted()
    .flatMap((id) => {
      const action = script.actions[id];
      if (!action) return [];
      const spec = language.specs.get(action.type);
      return [
        {
          place: placeOf(id),
          title: titleOf(action),
          kind: action.label === undefined ? id : `${spec?.title ?? action.type} · ${id}`,
          summary: summaryOf(spec, action.properties),
          group: spec?.group,
          starts: spec?.starts,
          rows: branchRows(spec, action).map((row) => rowOf(row, script, placeOf)),
        },
      ];
    });

const titleOf = ({ label, type }: Action): string =>
  label ?? language.specs.get(type)?.title ?? type;

function rowOf(
  { name, description, kind, to, fallsToDefault }: BranchRow,
  { actions }: Script,
  placeOf: (id: string) => string,
): BoxRow {
  const about = /^[0-9*#]/.test(name) ? description : "";
  if (to === null)
    return { name, about, kind, state: fallsToDefault ? "falls" : "open", to, toTitle: "" };
  const target = Object.hasOwn(actions, to) ? actions[to] : undefined;
  return target
    ? { name, about, kind, state: "linked", to: placeOf(to), toTitle: titleOf(target) }
    : { name, about, kind, state: "broken", to, toTitle: to };
}
