import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";

import type { Response } from "express";

import type { Table } from "./handlers.ts";

/** The head is sent with the first piece: what fails before is told as any other problem. */
export async function sendTable(table: Table, path: string, response: Response): Promise<void> {
  const pieces = table[Symbol.asyncIterator]();
  const first = await pieces.next();
  response.type("text/csv").attachment(path.slice(path.lastIndexOf("/") + 1));
  const all = async function* () {
    for (let piece = first; !piece.done; piece = await pieces.next()) yield piece.value;
  };
  await pipeline(Readable.from(all()), response);
}
