import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

import { OPERATIONS, type Operation } from "@cordboard/api";
import { afterAll, beforeAll, expect, test } from "vitest";

import { addPerson, signedIn, signedInAda } from "../testing/people.ts";
import { startServer, workspaceFolder, type RunningServer } from "../testing/server-rig.ts";

/** What people read: who may do what. */
const WRITTEN = readFileSync(
  new URL("../../../../docs/reference/permissions.md", import.meta.url),
  "utf8",
);
const ROW = /^\| `(\w+)` \| `(\w+) ([^`]+)` \| `\w+` \|(.+)\|$/gm;
const WHO = ["nobody", "agent", "agent, of another", "supervisor", "admin", "service"] as const;
type Who = (typeof WHO)[number];

const TOKEN = "cbt_of-the-crm";
const tokens = { crm: { sha256: createHash("sha256").update(TOKEN).digest("hex") } };

let running: RunningServer;
const workspace = workspaceFolder();
const headersOf: { [who in Who]?: { readonly [name: string]: string } } = {};
beforeAll(async () => {
  running = await startServer(workspace.folder, { tokens, limits: { requestsPerMinute: 100_000 } });
  const { url } = running.server;
  const ada = await signedInAda(running);
  await addPerson(ada, "anna", "agent");
  await addPerson(ada, "eva", "supervisor");
  const asPerson = async (id: string) => ({ cookie: (await signedIn(url, id)).cookie() });
  headersOf.nobody = {};
  headersOf.agent = headersOf["agent, of another"] = await asPerson("anna");
  headersOf.supervisor = await asPerson("eva");
  headersOf.admin = await asPerson("ada");
  headersOf.service = { authorization: `Bearer ${TOKEN}` };
});
afterAll(async () => {
  await running.close();
  workspace.remove();
});

/** Asks for something of a thing that is not there: only whether it is allowed matters. */
async function ask(
  who: Who,
  { method, path, permission }: Pick<Operation, "method" | "path" | "permission">,
) {
  const id = permission === "desk" && who === "agent" ? "anna" : "nobody-at-all";
  const address = running.server.url + path.replace(":id", id).replace(/:\w+/g, "nothing");
  const answer = await fetch(address, {
    method,
    headers: { "content-type": "application/json", ...headersOf[who] },
    ...(method === "GET" ? {} : { body: "{}" }),
  });
  return answer.status;
}

const written = [...WRITTEN.matchAll(ROW)].map(
  ([, name = "", method = "", path = "", cells = ""]) => ({
    name,
    address: `${method} ${path}`,
    allowed: cells.split("|").map((cell) => cell.trim() === "yes"),
  }),
);

test("every operation is in the table that people read", () => {
  expect(written.map(({ name, address }) => [name, address])).toEqual(
    Object.entries<Operation>(OPERATIONS).map(([name, { method, path }]) => [
      name,
      `${method} ${path}`,
    ]),
  );
});

/** It ends the session that asks. */
const LAST = "signOut";
const inOrder = written.toSorted((a, b) => Number(a.name === LAST) - Number(b.name === LAST));

test.each(inOrder)(
  "$name is allowed to those who may, and refused to all others",
  async ({ name, allowed }) => {
    const operation = Object.entries<Operation>(OPERATIONS).find(([own]) => own === name)?.[1];
    if (!operation) throw new Error(`There is no operation ${name}.`);
    const found: { [who: string]: boolean } = {};
    for (const who of WHO) {
      // A wrong sign-in is refused so too; these are asked with an empty body, which is refused before.
      found[who] = (await ask(who, operation)) !== (who === "nobody" ? 401 : 403);
    }
    expect(found).toEqual(Object.fromEntries(WHO.map((who, index) => [who, allowed[index]])));
  },
);
