import { expect, onTestFinished, test } from "vitest";

import { addPerson, newBrowser, passwordOf, signedIn, signedInAda } from "../testing/people.ts";
import { recordingLog, startServer, workspaceFolder } from "../testing/server-rig.ts";

test("what is changed is written down, with who, what, from where and how it came out; no secret is", async () => {
  const workspace = workspaceFolder();
  onTestFinished(() => workspace.remove());
  const log = recordingLog();
  const running = await startServer(workspace.folder, { log });
  onTestFinished(() => running.close());
  const ada = await signedInAda(running);
  await addPerson(ada, "anna", "agent");
  const anna = await signedIn(running.server.url, "anna");
  await expect(anna.createSkill({ name: "sales" })).rejects.toMatchObject({ status: 403 });
  await ada.createSkill({ name: "sales" });
  await expect(ada.createSkill({ name: "sales" })).rejects.toMatchObject({ status: 409 });
  await anna.setAgentStatus({ id: "anna" }, { status: "Available" });
  const browser = newBrowser(running.server.url);
  const typedWrong = browser.signIn({ id: passwordOf("anna"), password: "anna" });
  await expect(typedWrong).rejects.toMatchObject({ code: "S314" });
  await anna.signOut();

  const { entries, next } = await ada.listAudit({});
  const told = entries.map(({ person, role, operation, target, outcome }) =>
    [person, role, operation, target, outcome].join(" "),
  );
  expect(told.toReversed()).toEqual([
    " admin putAgent ada done",
    " admin setPassword ada done",
    "ada nobody signIn ada done",
    "ada admin putAgent anna done",
    "ada admin setPassword anna done",
    "anna nobody signIn anna done",
    "anna agent createSkill  S313",
    "ada admin createSkill sales done",
    "ada admin createSkill sales S224",
    " nobody signIn  S314",
    "anna agent signOut  done",
  ]);
  expect(next).toBeNull();
  expect(entries.every(({ address }) => address.includes("127.0.0.1"))).toBe(true);
  expect(JSON.stringify(entries) + log.lines.join()).not.toContain("tractors");

  const first = await ada.listAudit({ limit: 4 });
  const rest = await ada.listAudit({ limit: 100, after: first.next ?? "" });
  expect([...first.entries, ...rest.entries]).toEqual(entries);
  const annas = await ada.listAudit({ person: "anna" });
  expect(annas.entries.map(({ operation }) => operation)).toEqual([
    "signOut",
    "createSkill",
    "signIn",
    "setPassword",
    "putAgent",
  ]);
});
