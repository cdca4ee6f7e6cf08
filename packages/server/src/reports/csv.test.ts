import { expect, test } from "vitest";

import { csvOf, type Row } from "./csv.ts";

async function tableOf(rows: readonly Row[]): Promise<string[]> {
  let text = "";
  for await (const piece of csvOf(["text", "amount"], pagesOf(rows))) text += piece;
  return text.split("\r\n");
}

/** One row a page. */
async function* pagesOf(rows: readonly Row[]) {
  for (const row of rows) yield [row];
}

test("no text becomes a formula in a spreadsheet; telephone numbers stay as they are", async () => {
  const texts = ["=1+1", "+1+1", "-2", "@SUM(A1)", "\t=1", "+12025550123", "a=1", "+•••"];
  const [head, ...lines] = await tableOf(texts.map((text) => ({ text, amount: 1 })));
  expect(head).toBe("text,amount");
  expect(lines).toEqual([
    "'=1+1,1",
    "'+1+1,1",
    "'-2,1",
    "'@SUM(A1),1",
    "'\t=1,1",
    "+12025550123,1",
    "a=1,1",
    "'+•••,1",
    "",
  ]);
});

test("numbers are numbers, what is not there is empty, and commas and lines stay in their cell", async () => {
  const rows = [
    { text: null, amount: -1.5 },
    { text: 'He said "no", twice\nand left', amount: null },
  ];
  expect(await tableOf(rows)).toEqual([
    "text,amount",
    ",-1.5",
    '"He said ""no"", twice\nand left",',
    "",
  ]);
});
