import type { BranchRow } from "@cordboard/language";

import { NODE } from "../../editor/index.ts";

/** How often a branch was taken. */
export interface BranchFigure {
  readonly text: string;
  readonly title: string;
  /** It stands out: it was not taken, and should have been. */
  readonly missed?: boolean;
}

interface Props {
  readonly rows: readonly BranchRow[];
  /** Above the node. */
  readonly words: string;
  /** Behind the words, and louder. */
  readonly loud?: string;
  /** The node stands out. */
  readonly missed?: boolean;
  /** Null: nothing stands at the branch. */
  readonly countOf: (row: BranchRow) => BranchFigure | null;
}

/** Figures at an action and its branches, of whatever kind. */
export function NodeFigures({ rows, words, loud, missed, countOf }: Props) {
  return (
    <>
      <span className="cb-heat-words" data-missed={missed || undefined}>
        {words}
        {loud === undefined ? null : <b> · {loud}</b>}
      </span>
      {rows.map((row, index) => {
        const figure = countOf(row);
        return figure ? (
          <span
            key={row.name}
            className="cb-took"
            data-missed={figure.missed || undefined}
            style={{ top: NODE.head + index * NODE.row }}
            title={figure.title}
          >
            {figure.text}
          </span>
        ) : null;
      })}
    </>
  );
}
