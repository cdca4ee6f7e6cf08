import { stringify } from "csv-stringify/sync";

import type { Table } from "../http/handlers.ts";

/** A cell; null is empty. */
export type Cell = string | number | null;

/** A row, by the names of its columns; all have the same. */
export type Row = Readonly<Record<string, Cell>>;

/** Spreadsheets take a text that begins so for a formula. */
const FORMULA = /^[=+\-@\t\r]/;
/** A telephone number computes nothing, and is to stay the number that it is. */
const NUMBER = /^\+\d+$/;

const safe = (text: string): string =>
  FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;

/** A table as RFC 4180 says, page by page. Its first line names the columns. */
export async function* csvOf(columns: readonly string[], pages: AsyncIterable<Row[]>): Table {
  yield stringify([columns], { record_delimiter: "windows" });
  for await (const rows of pages) {
    yield stringify(
      rows.map((row) => columns.map((column) => row[column])),
      { record_delimiter: "windows", cast: { string: safe } },
    );
  }
}
