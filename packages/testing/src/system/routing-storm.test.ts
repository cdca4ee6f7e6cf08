import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { startPostgres, type TestPostgres } from "../postgres/postgres.ts";
import { runStorm, type Aftermath } from "../routing-storm/run.ts";

/** 1 is the whole storm (`npm run test:routing-storm`); a fifth of it is what every run of the tests takes. */
const SCALE = Number(process.env["ROUTING_STORM_SCALE"] ?? 0.2);
const SEED = Number(process.env["ROUTING_STORM_SEED"] ?? 6);
const SIZE = {
  servers: 4,
  agents: 1_000 * SCALE,
  contacts: 10_000 * SCALE,
  rate: 40 + 110 * SCALE,
  kills: Math.ceil(20 * SCALE),
};

describe(`${SIZE.contacts} contacts and ${SIZE.agents} agents at four servers with one PostgreSQL, ${SIZE.kills} times kill -9`, () => {
  let postgres: TestPostgres | null;
  let after: Aftermath;

  beforeAll(async () => {
    postgres = await startPostgres();
    if (postgres === null) throw new Error("PostgreSQL is not installed.");
    after = await runStorm(postgres, SIZE, SEED);
  }, 600_000);
  afterAll(async () => postgres?.stop());

  it("was a storm: agents were offered much, and contacts had to wait", () => {
    expect(after.verdict.offers).toBeGreaterThan(SIZE.contacts / 3);
    expect(after.verdict.mostWaiting).toBeGreaterThan(20);
    expect(after.storm.promised.size).toBeGreaterThan(SIZE.contacts / 100);
    expect(after.storm.failures).toEqual([]);
  });

  it("after every commit: one offer a contact, one an agent, nobody waits beside a free agent, nobody is overtaken", () => {
    expect(after.verdict.wrongs).toEqual([]);
  });

  it("contacts hear of one offer at a time, of their own server", () => {
    expect(after.storm.wrongs).toEqual([]);
  });

  it("every contact came to one end, and the database says the same", () => {
    const { contacts } = after.storm;
    const { outcomes } = after.verdict;
    expect([...contacts.values()].filter(({ isOver }) => !isOver).map(({ id }) => id)).toEqual([]);
    const talked = [...contacts.values()].filter(({ end }) => end === "talked");
    expect(talked.map(({ id }) => id).toSorted()).toEqual(
      [...outcomes].flatMap(([id, outcome]) => (outcome === "talked" ? [id] : [])).toSorted(),
    );
    expect([...outcomes.keys()].filter((id) => !contacts.has(id))).toEqual([]);
    expect(after.left).toEqual([]);
  });

  it("every scheduled callback that was promised came", () => {
    const { promised, contacts } = after.storm;
    expect([...promised].filter((id) => !contacts.has(id))).toEqual([]);
  });

  it("in the end all servers see the same, and nobody waits", () => {
    const [first, ...others] = after.storm.looks.map(({ agents, waiting }) => ({
      agents,
      waiting,
    }));
    expect(others).toHaveLength(SIZE.servers - 1);
    expect(first?.waiting).toEqual([]);
    for (const other of others) expect(other.agents).toEqual(first?.agents);
  });
});
