import { hash } from "node:crypto";
import { readFileSync } from "node:fs";

import { actionTypes } from "@cordboard/actions/semantics";
import { language } from "@cordboard/actions/specs";
import { createAsterisk, createMediaResolver } from "@cordboard/asterisk";
import {
  createContactStore,
  createJournal,
  openDatabase,
  openSqlRouting,
} from "@cordboard/routing/sql";
import { compileScript, createRuntime, systemTimer } from "@cordboard/runtime";

const text = readFileSync("scripts/support.json", "utf8");
const { script, problems } = language.check(text);
if (!script || problems.length > 0) throw new Error(problems[0]?.message);
const program = compileScript(script, hash("sha256", text), actionTypes);

const database = await openDatabase("calls.db");
const skills = [{ name: "support", ringTimeoutSec: 15 }];
const { port, desk } = openSqlRouting({ database, timer: systemTimer, skills });
const runtime = createRuntime({
  scripts: {
    forCall: () => ({ program, country: "US" }),
    byHash: async (wanted) => (wanted === program.hash ? program : undefined),
  },
  telephony: createAsterisk({
    url: "http://127.0.0.1:8088",
    user: "cordboard",
    password: process.env["ARI_PASSWORD"] ?? "",
    dialEndpoint: "PJSIP/{number}@trunk",
    media: createMediaResolver({
      promptFolders: (tag) => [`prompts/${tag}`],
      soundsDir: "/var/lib/cordboard/sounds",
      soundsDirInAsterisk: "/var/lib/cordboard/sounds",
    }),
  }),
  routing: port,
  journal: createJournal(database),
  store: createContactStore(database),
});

await runtime.start();
await desk.putAgent({
  id: "anna",
  name: "Anna",
  endpoint: "PJSIP/anna",
  skills: [{ name: "support", proficiency: 1 }],
});
await desk.setStatus("anna", "Available");
