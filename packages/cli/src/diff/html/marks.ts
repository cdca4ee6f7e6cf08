import type { ChangedAction, ScriptDiff } from "@cordboard/language";

export type Side = "was" | "is";

/** What happened to a box, or to a line, with a sign and a word: colour alone would not be seen by everybody. */
export interface Mark {
  readonly sign: string;
  readonly word: string;
  readonly className: string;
}

const MARKS = {
  added: { sign: "+", word: "added", className: "cb-added" },
  removed: { sign: "−", word: "removed", className: "cb-removed" },
  changed: { sign: "~", word: "changed", className: "cb-changed" },
  rewired: { sign: "~", word: "rewired", className: "cb-changed" },
  renamed: { sign: ">", word: "renamed", className: "cb-renamed" },
  moved: { sign: ".", word: "moved", className: "cb-moved" },
} satisfies { readonly [what: string]: Mark };

export const LEGEND: readonly Mark[] = Object.values(MARKS);

/** What one side of a comparison shows. */
export interface SideMarks {
  /** By the place of the box. */
  readonly boxes: ReadonlyMap<string, readonly Mark[]>;
  /** Branches that lead elsewhere, by the place of the box, then by the branch's name. */
  readonly branches: ReadonlyMap<string, ReadonlyMap<string, Mark>>;
}

export function marksOf(diff: ScriptDiff, side: Side): SideMarks {
  const boxes = new Map<string, Mark[]>();
  const add = (id: string, mark: Mark) => boxes.set(id, [...(boxes.get(id) ?? []), mark]);
  const [cameOrWent, mark] =
    side === "is" ? [diff.added, MARKS.added] : [diff.removed, MARKS.removed];
  for (const { id } of cameOrWent) add(id, mark);
  for (const action of diff.changed) {
    if (isOtherwise(action)) add(action.id, MARKS.changed);
    if (action.rewired.length > 0) add(action.id, MARKS.rewired);
  }
  for (const { id } of diff.renamed) add(id, MARKS.renamed);
  for (const { id } of diff.moved) add(id, MARKS.moved);
  const branches = diff.changed.map(({ id, rewired }) => {
    const linked = rewired.filter((one) => (side === "is" ? one.after : one.before) !== undefined);
    return [id, new Map(linked.map(({ branch }) => [branch, mark]))] as const;
  });
  return { boxes, branches: new Map(branches) };
}

const isOtherwise = ({ retyped, relabelled, properties }: ChangedAction) =>
  retyped !== undefined || relabelled !== undefined || properties.length > 0;
