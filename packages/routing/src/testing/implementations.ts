import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type CentreRules, createMemoryRouting } from "../core/index.ts";
import { openDatabase, openSqlRouting } from "../sql/index.ts";
import { Centre } from "./centre.ts";

export interface Opened {
  readonly centre: Centre;
  dispose(): Promise<void>;
}

/** Every place a contact centre can be kept in; the same contract holds for each. */
export const IMPLEMENTATIONS: Readonly<Record<string, (rules: CentreRules) => Promise<Opened>>> = {
  memory: openMemoryCentre,
  SQLite: openSqliteCentre,
};

async function openMemoryCentre(rules: CentreRules): Promise<Opened> {
  const centre = new Centre(async (timer) => ({
    ...createMemoryRouting({ ...rules, timer }),
    idle: async () => {},
    close: async () => {},
  }));
  await centre.opens();
  return { centre, dispose: () => centre.closes() };
}

/** In a temporary file, so that the centre can be closed and opened again. */
export async function openSqliteCentre(rules: CentreRules): Promise<Opened> {
  const folder = await mkdtemp(join(tmpdir(), "cordboard-routing-"));
  const centre = new Centre(async (timer) => {
    const database = await openDatabase(join(folder, "cordboard.db"));
    const routing = openSqlRouting({ ...rules, database, timer });
    return { ...routing, close: () => database.destroy() };
  });
  await centre.opens();
  return {
    centre,
    dispose: async () => {
      await centre.closes();
      await rm(folder, { recursive: true });
    },
  };
}
