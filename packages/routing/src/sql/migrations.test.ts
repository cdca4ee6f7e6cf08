import { spawn } from "node:child_process";
import { once } from "node:events";
import { describe, expect, test } from "vitest";

import { newPostgresDatabase, POSTGRES } from "../testing/implementations.ts";
import { openDatabase, readDatabase } from "./index.ts";
import { MIGRATIONS } from "./migrations/index.ts";

const MODULE = new URL("./database.ts", import.meta.url).href;

/** Another process opens the database, and closes it. */
async function opensElsewhere(target: string) {
  const script = `const { openDatabase } = await import(${JSON.stringify(MODULE)});
    await (await openDatabase(${JSON.stringify(target)})).destroy();`;
  const child = spawn(process.execPath, [
    "--conditions=@cordboard/source",
    "--input-type=module",
    "-e",
    script,
  ]);
  let said = "";
  child.stderr.on("data", (data: Buffer) => (said += data.toString()));
  const [code] = (await once(child, "exit")) as [number | null];
  return code === 0 ? "opened" : said;
}

describe.skipIf(POSTGRES === undefined)("the tables of a shared PostgreSQL", () => {
  test("are made once when four processes start together", async () => {
    const { target, drop } = await newPostgresDatabase();
    const outcomes = await Promise.all([1, 2, 3, 4].map(() => opensElsewhere(target)));
    expect(outcomes).toEqual(["opened", "opened", "opened", "opened"]);
    const database = readDatabase(target).withTables<{ kysely_migration: { name: string } }>();
    const done = await database.selectFrom("kysely_migration").select("name").execute();
    await database.destroy();
    await drop();
    expect(done.map(({ name }) => name).toSorted()).toEqual(Object.keys(MIGRATIONS));
  });

  test("are left alone when a newer Cordboard has changed them", async () => {
    const { target, drop } = await newPostgresDatabase();
    const database = await openDatabase(target);
    await database
      .withTables<{ kysely_migration: { name: string; timestamp: string } }>()
      .insertInto("kysely_migration")
      .values({ name: "9999-later", timestamp: "" })
      .execute();
    await database.destroy();
    await expect(openDatabase(target)).rejects.toMatchObject({
      name: "UnusableDatabase",
      message: "its tables are of a newer Cordboard (9999-later)",
    });
    await drop();
  });
});
