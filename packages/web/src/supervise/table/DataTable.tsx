import "./table.css";

import { Text } from "@mantine/core";
import { useMemo, type ReactNode } from "react";

import { locale } from "../../texts/language.ts";
import { useKept } from "../use-kept.ts";
import type { Column } from "./columns.ts";
import { HeadCell } from "./HeadCell.tsx";
import { Line } from "./Line.tsx";
import { sorted, type Sorting } from "./sort.ts";
import { useWindow } from "./use-window.ts";

interface Props<Row> {
  readonly label: string;
  readonly rows: readonly Row[];
  readonly columns: readonly Column<Row>[];
  readonly idOf: (row: Row) => string;
  /** Under its name the order is remembered. */
  readonly name: string;
  readonly sortedBy?: Sorting;
  /** Shows more of a row: by a click on it. */
  readonly onOpen?: (row: Row) => void;
  readonly chosen?: string | null;
  /** Said when there is no row. */
  readonly empty: ReactNode;
  /** Below the last row, such as a button for further ones. */
  readonly more?: ReactNode;
  readonly foot?: ReactNode;
}

const collator = new Intl.Collator(locale, { numeric: true });
const UNSORTED: Sorting = { column: "", descending: false };

/** A table of any number of rows: only those in sight are drawn. Its titles sort it. */
export function DataTable<Row>(props: Props<Row>) {
  const { label, rows, columns, idOf, onOpen, chosen = null, empty, more, foot } = props;
  const [sorting, setSorting] = useKept(`${props.name}.sorting`, props.sortedBy ?? UNSORTED);
  const inOrder = useMemo(() => {
    const by = columns.find(({ id }) => id === sorting.column)?.sortBy;
    return by ? sorted(rows, by, { descending: sorting.descending, collator }) : rows;
  }, [rows, columns, sorting]);
  const { ref, onScroll, first, last, rowHeight } = useWindow(inOrder.length);
  return (
    <div ref={ref} className="cb-table-room" onScroll={onScroll}>
      <table className="cb-table" aria-label={label} aria-rowcount={rows.length + 1}>
        <Widths columns={columns} />
        <thead>
          <tr aria-rowindex={1}>
            {columns.map((column) => (
              <HeadCell key={column.id} {...column} sorting={sorting} onSort={setSorting} />
            ))}
          </tr>
        </thead>
        <tbody>
          <Room rows={first} rowHeight={rowHeight} />
          {inOrder.slice(first, last).map((row, at) => (
            <Line
              key={idOf(row)}
              row={row}
              index={first + at + 2}
              columns={columns}
              isChosen={chosen !== null && idOf(row) === chosen}
              onOpen={onOpen}
            />
          ))}
          <Room rows={inOrder.length - last} rowHeight={rowHeight} />
        </tbody>
        {foot}
      </table>
      {rows.length === 0 ? (
        <Text component="div" size="sm" c="dimmed" p="md">
          {empty}
        </Text>
      ) : null}
      {more}
    </div>
  );
}

/** Rows that are not drawn. */
function Room({ rows, rowHeight }: { readonly rows: number; readonly rowHeight: number }) {
  if (rows <= 0) return null;
  return <tr aria-hidden style={{ height: rows * rowHeight }} />;
}

function Widths<Row>({ columns }: { readonly columns: readonly Column<Row>[] }) {
  const fixed = columns.reduce(
    (sum, { width }) => sum + (typeof width === "number" ? width : 0),
    0,
  );
  const shares = columns.reduce((sum, { width }) => sum + shareOf(width), 0);
  return (
    <colgroup>
      {columns.map(({ id, width }) => (
        <col
          key={id}
          style={{
            width:
              typeof width === "number"
                ? width
                : `calc((100% - ${fixed}px) * ${shareOf(width) / shares})`,
          }}
        />
      ))}
    </colgroup>
  );
}

const shareOf = (width: number | `${number}fr`): number =>
  typeof width === "number" ? 0 : Number.parseFloat(width);
