import type { Kysely } from "kysely";

export async function addServersOfPhones(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable("agents")
    .addColumn("server", "text", (column) => column.notNull().defaultTo(""))
    .execute();
}
