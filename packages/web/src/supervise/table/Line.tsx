import { memo } from "react";

import type { Column } from "./columns.ts";

interface Props<Row> {
  readonly row: Row;
  /** In the whole table, from 1, the titles first. */
  readonly index: number;
  readonly columns: readonly Column<Row>[];
  readonly isChosen: boolean;
  readonly onOpen: ((row: Row) => void) | undefined;
}

/** Drawn again only when its own row has changed. */
export const Line = memo(function Line<Row>({ row, index, columns, isChosen, onOpen }: Props<Row>) {
  return (
    <tr
      aria-rowindex={index}
      data-chosen={isChosen || undefined}
      data-opens={onOpen ? true : undefined}
      // A convenience of the mouse: by keyboard it is the button in the first cell.
      onClick={(event) => {
        if (!(event.target as Element).closest("button, a")) onOpen?.(row);
      }}
    >
      {columns.map(({ id, isNumber, cell }) => (
        <td key={id} data-number={isNumber}>
          {cell(row)}
        </td>
      ))}
    </tr>
  );
}) as <Row>(props: Props<Row>) => React.ReactNode;
