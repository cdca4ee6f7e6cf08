import type { ReactNode } from "react";

import type { SortValue } from "./sort.ts";

/** A column of a table of this page. Columns are made once: rows are drawn again where their own values change. */
export interface Column<Row> {
  readonly id: string;
  readonly title: string;
  /** What is counted or measured: read when one points at the title, or comes to it by keyboard. */
  readonly help?: string;
  /** Pixels, or a share of what is left, such as `2fr`. */
  readonly width: number | `${number}fr`;
  readonly isNumber?: true;
  readonly cell: (row: Row) => ReactNode;
  /** Without it one cannot sort by the column. */
  readonly sortBy?: (row: Row) => SortValue;
}
