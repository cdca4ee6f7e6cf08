import { hash } from "node:crypto";
import { readFileSync } from "node:fs";

import { compileText } from "@cordboard/actions/semantics";
import { createAsterisk } from "@cordboard/asterisk";
import { createMediaResolver } from "@cordboard/telephony";
import { createMemoryRouting } from "@cordboard/routing";
import { createRuntime, oneScript, systemTimer } from "@cordboard/runtime";

const text = readFileSync("scripts/support.json", "utf8");
const scripts = oneScript(compileText(text, hash("sha256", text)));
const skills = [{ name: "support", proficiency: 1 }];
const { port: routing, desk } = createMemoryRouting({ skills, timer: systemTimer });
const soundsDir = "/var/lib/cordboard";
const media = createMediaResolver({ promptFolders: (tag) => [`prompts/${tag}`], soundsDir });
const ari = { url: "http://127.0.0.1:8088", user: "cordboard", password: "secret" };
const telephony = createAsterisk({ ...ari, dialEndpoint: "PJSIP/{number}@trunk", media });
await createRuntime({ scripts, telephony, routing }).start();

desk.putAgent({ id: "anna", name: "Anna", endpoint: "PJSIP/anna", skills });
desk.setStatus("anna", "Available");
