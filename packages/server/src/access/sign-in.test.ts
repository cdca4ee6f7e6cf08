import { expect, onTestFinished, test } from "vitest";
import { WebSocket } from "ws";

import { createServer } from "../index.ts";
import { addPerson, newBrowser, passwordOf, signedIn, signedInAda } from "../testing/people.ts";
import { recordingLog, startServer, workspaceFolder } from "../testing/server-rig.ts";
import type { ServerOptions } from "../create-server.ts";

const JSON_TYPE = { "content-type": "application/json" };

async function centre(options: Partial<ServerOptions> = {}) {
  const workspace = workspaceFolder();
  onTestFinished(() => workspace.remove());
  const running = await startServer(workspace.folder, options);
  onTestFinished(() => running.close());
  return { ...running, workspace };
}

/** The status that a screen gets which wants to follow, or 101; and when it is closed. */
function follow(url: string, cookie: string, search = "") {
  const opened = Promise.withResolvers<number>();
  const closed = Promise.withResolvers<number>();
  const socket = new WebSocket(`${url.replace("http", "ws")}/api/live${search}`, {
    headers: cookie ? { cookie } : {},
  });
  onTestFinished(() => socket.terminate());
  socket
    .on("open", () => opened.resolve(101))
    .on("unexpected-response", (_request, { statusCode = 0 }) => opened.resolve(statusCode))
    .on("close", (code) => closed.resolve(code))
    .on("error", () => undefined);
  return { status: opened.promise, closed: closed.promise };
}

test("while nobody has a password whoever comes is an admin; from the first one on people sign in", async () => {
  const running = await centre();
  const { client, server } = running;
  expect(server.notices.join()).toContain("Nobody has a password yet");
  expect(await client.getSession()).toMatchObject({ open: true, person: null, openId: null });
  const ada = await signedInAda(running);
  expect(await client.getSession()).toEqual({
    open: false,
    person: null,
    permissions: ["anybody"],
    openId: null,
  });
  await expect(client.listAgents()).rejects.toMatchObject({ status: 401, code: "S312" });
  expect(await ada.getSession()).toMatchObject({
    person: { id: "ada", name: "Ada", role: "admin" },
    permissions: expect.arrayContaining(["administer", "schedule-to-any-queue"]),
  });
});

test("the first password is an admin's, and the last admin stays", async () => {
  const running = await centre();
  const { client } = running;
  await expect(addPerson(client, "anna", "agent")).rejects.toMatchObject({ code: "S317" });
  const ada = await signedInAda(running);
  await ada.setPassword({ id: "anna" }, { password: passwordOf("anna") });
  const demoted = { id: "ada", name: "Ada", skills: [], role: "agent" as const };
  for (const attempt of [
    ada.removeCredential({ id: "ada" }),
    ada.removeAgent({ id: "ada" }),
    ada.putAgent(demoted),
  ])
    await expect(attempt).rejects.toMatchObject({ status: 409, code: "S318" });
  await addPerson(ada, "eva", "admin");
  await ada.putAgent(demoted);
  await expect(ada.listAudit({})).rejects.toMatchObject({ code: "S313" });
});

test("an unknown person and a wrong password get the same answer", async () => {
  const running = await centre();
  await signedInAda(running);
  const refusalOf = async (id: string) => {
    const answer = await fetch(`${running.server.url}/api/session`, {
      method: "POST",
      headers: JSON_TYPE,
      body: JSON.stringify({ id, password: "something else altogether" }),
    });
    return [answer.status, answer.headers.getSetCookie(), await answer.json()];
  };
  expect(await refusalOf("nobody")).toEqual(await refusalOf("ada"));
  expect((await refusalOf("ada"))[0]).toBe(401);
});

test("guessing a person's password ends after ten tries, also with the right one; an admin lets them in again", async () => {
  const running = await centre();
  const ada = await signedInAda(running);
  await addPerson(ada, "anna", "agent");
  const browser = newBrowser(running.server.url);
  const guess = (password: string) => browser.signIn({ id: "anna", password });
  for (let n = 0; n < 10; n++)
    await expect(guess("a guess")).rejects.toMatchObject({ status: 401 });
  await expect(guess("a guess")).rejects.toMatchObject({ status: 429, code: "S315" });
  await expect(guess(passwordOf("anna"))).rejects.toMatchObject({ code: "S315" });
  await ada.setPassword({ id: "anna" }, { password: passwordOf("anna") });
  expect((await guess(passwordOf("anna"))).person?.id).toBe("anna");
});

test.each([
  "short",
  "x".repeat(257),
  "aaaaaaaaaaaaaaaaaaaa",
  "1234567890123456789",
  "ada ada ada ada ada",
  "CordboardPassword",
])("the password %j is refused", async (password) => {
  const { client } = await centre();
  await client.putAgent({ id: "ada", name: "Ada", skills: [], role: "admin" });
  await expect(client.setPassword({ id: "ada" }, { password })).rejects.toMatchObject({
    status: 422,
    code: "S316",
  });
  expect((await client.getSession()).open).toBe(true);
});

/** What a sign-in sets, and whether pages are to come by HTTPS. */
const cookieOf = async (options: Partial<ServerOptions>) => {
  const running = await centre(options);
  await signedInAda(running);
  const answer = await fetch(`${running.server.url}/api/session`, {
    method: "POST",
    headers: JSON_TYPE,
    body: JSON.stringify({ id: "ada", password: passwordOf("ada") }),
  });
  const page = await fetch(running.server.url);
  return [answer.headers.getSetCookie().join(), page.headers.get("strict-transport-security")];
};

test("the cookie is out of reach of scripts and of other sites; behind HTTPS it travels encrypted only", async () => {
  expect(await cookieOf({})).toEqual([
    expect.stringMatching(
      /^cordboard_session=[\w-]{43}; Max-Age=604800; Path=\/; HttpOnly; SameSite=Lax$/,
    ),
    null,
  ]);
  expect(await cookieOf({ proxy: { url: "https://calls.example.com" } })).toEqual([
    expect.stringMatching(
      /^__Host-cordboard_session=[^;]+;.* Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    ),
    "max-age=31536000",
  ]);
});

test("a session cannot be used by the pages of another site", async () => {
  const running = await centre();
  const ada = await signedInAda(running);
  const change = async (headers: { readonly [name: string]: string }) =>
    (
      await fetch(`${running.server.url}/api/agents/ada`, {
        method: "DELETE",
        headers: { cookie: ada.cookie(), ...headers },
      })
    ).status;
  expect(await change({ ...JSON_TYPE, origin: "https://evil.example" })).toBe(403);
  expect(await change({ ...JSON_TYPE, "sec-fetch-site": "cross-site" })).toBe(403);
  expect(await change({ "content-type": "text/plain" })).toBe(415);
  expect(await ada.listAgents()).toHaveLength(1);
});

test("a new password ends all other sessions; signing out ends the own", async () => {
  const running = await centre();
  const ada = await signedInAda(running);
  const elsewhere = await signedIn(running.server.url, "ada");
  const change = (old: string) => ada.changePassword({ old, new: "nine green lorries at noon" });
  await expect(change("a guess")).rejects.toMatchObject({ code: "S314" });
  await change(passwordOf("ada"));
  expect((await ada.getSession()).person?.id).toBe("ada");
  expect((await elsewhere.getSession()).person).toBeNull();
  const cookie = ada.cookie();
  await ada.signOut();
  expect((await ada.getSession()).person).toBeNull();
  const answer = await fetch(`${running.server.url}/api/agents`, { headers: { cookie } });
  expect(answer.status).toBe(401);
});

test("a new role counts at once; whoever is removed is out", async () => {
  const running = await centre();
  const ada = await signedInAda(running);
  await addPerson(ada, "anna", "agent");
  const anna = await signedIn(running.server.url, "anna");
  await expect(anna.listAudit({})).rejects.toMatchObject({ status: 403, code: "S313" });
  await ada.putAgent({ id: "anna", name: "Anna", skills: [], role: "admin" });
  expect((await anna.listAudit({})).entries.length).toBeGreaterThan(0);
  await ada.removeAgent({ id: "anna" });
  await expect(anna.listAgents()).rejects.toMatchObject({ status: 401 });
  expect(await ada.listCredentials()).toMatchObject([{ agent: "ada" }]);
});

test("the live feed is for who is signed in, an agent's desk for that agent; it ends with the session", async () => {
  const running = await centre();
  const { url } = running.server;
  const whileOpen = follow(url, "");
  expect(await whileOpen.status).toBe(101);
  const ada = await signedInAda(running);
  expect(await whileOpen.closed, "sign-in was set up").toBe(1008);
  await addPerson(ada, "anna", "agent");
  const anna = await signedIn(url, "anna");
  expect(await follow(url, "").status).toBe(401);
  expect(await follow(url, anna.cookie(), "?agent=ada").status).toBe(401);
  const screens = [follow(url, anna.cookie()), follow(url, anna.cookie(), "?agent=anna")];
  expect(await Promise.all(screens.map(({ status }) => status))).toEqual([101, 101]);
  const adas = follow(url, ada.cookie(), "?agent=anna");
  expect(await adas.status).toBe(101);
  await anna.signOut();
  expect(await Promise.all(screens.map(({ closed }) => closed))).toEqual([1008, 1008]);
});

test("a server that others reach begins only when somebody can sign in", async () => {
  const { folder, remove } = workspaceFolder();
  onTestFinished(remove);
  const start = () =>
    createServer({ workspace: folder, port: 0, host: "0.0.0.0", log: recordingLog() });
  await expect(start()).rejects.toMatchObject({
    code: "S508",
    help: expect.stringContaining("cordboard password"),
  });
  const local = await startServer(folder);
  await signedInAda(local);
  await local.close();
  const server = await start();
  onTestFinished(() => server.close());
  expect((await fetch(`${server.url}/api/agents`)).status).toBe(401);
});

test("metrics are for those who may look", async () => {
  const running = await centre();
  const metrics = async (cookie = "") =>
    (await fetch(`${running.server.url}/metrics`, { headers: { cookie } })).status;
  expect(await metrics()).toBe(200);
  const ada = await signedInAda(running);
  expect(await metrics()).toBe(401);
  expect(await metrics(ada.cookie())).toBe(200);
});

test("each person and each program has a rate of requests of their own", async () => {
  const running = await centre({ limits: { requestsPerMinute: 8 } });
  const ada = await signedInAda(running);
  await addPerson(ada, "anna", "agent");
  const anna = await signedIn(running.server.url, "anna");
  for (let n = 0; n < 8; n++) await anna.getStatus();
  await expect(anna.getStatus()).rejects.toMatchObject({ status: 429, code: "S307" });
  await ada.getStatus();
});
