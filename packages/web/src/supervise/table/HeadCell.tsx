import { Tooltip, UnstyledButton } from "@mantine/core";
import { IconArrowDown, IconArrowUp } from "@tabler/icons-react";

import { texts } from "../texts.ts";
import type { Column } from "./columns.ts";
import type { Sorting } from "./sort.ts";

type Props<Row> = Column<Row> & {
  readonly sorting: Sorting;
  readonly onSort: (sorting: Sorting) => void;
};

/** A title: sorts by its column, and says what its figures mean. */
export function HeadCell<Row>({ id, title, help, isNumber, sortBy, sorting, onSort }: Props<Row>) {
  const isBy = sorting.column === id;
  const Arrow = sorting.descending ? IconArrowDown : IconArrowUp;
  // Of figures the largest are looked for first.
  const next = { column: id, descending: isBy ? !sorting.descending : isNumber === true };
  const way = isBy ? (sorting.descending ? "descending" : "ascending") : undefined;
  const words = <span data-explained={help !== undefined || undefined}>{title}</span>;
  return (
    <th scope="col" data-number={isNumber} aria-sort={way}>
      <Tooltip
        label={help}
        disabled={help === undefined}
        multiline
        maw={320}
        openDelay={300}
        events={{ hover: true, focus: true, touch: true }}
      >
        {sortBy ? (
          <UnstyledButton
            className="cb-head"
            aria-description={help ?? texts.supervise.sorts}
            onClick={() => onSort(next)}
          >
            {words}
            {isBy ? <Arrow size={14} aria-hidden /> : null}
          </UnstyledButton>
        ) : (
          <span className="cb-head" {...(help === undefined ? {} : { tabIndex: 0 })}>
            {words}
          </span>
        )}
      </Tooltip>
    </th>
  );
}
