import { join } from "node:path";

import { expect, onTestFinished, test } from "vitest";

import { startServer, workspaceFolder } from "../testing/server-rig.ts";

async function serverWith(files: { readonly [path: string]: string }) {
  const workspace = workspaceFolder(files);
  onTestFinished(() => workspace.remove());
  const webFolder = join(workspace.folder, ".hidden/web");
  const { server, ...running } = await startServer(workspace.folder, { webFolder });
  onTestFinished(() => running.close());
  return async (path: string) => {
    const answer = await fetch(server.url + path);
    const { status, headers } = answer;
    const [caching, encoding] = [headers.get("cache-control"), headers.get("content-encoding")];
    return { status, caching, encoding, text: await answer.text() };
  };
}

test("every address that is no file is the front page", async () => {
  const get = await serverWith({
    ".hidden/web/index.html": "<h1>Cordboard</h1>",
    ".hidden/web/assets/main-1a2b.js": "run()",
  });
  const page = { status: 200, caching: "no-cache", encoding: null, text: "<h1>Cordboard</h1>" };
  expect(await get("/")).toEqual(page);
  expect(await get("/designer/queue-callback")).toEqual(page);
  expect(await get("/assets/main-1a2b.js")).toMatchObject({
    status: 200,
    caching: expect.stringContaining("immutable"),
  });
  expect(await get("/assets/main-old.js")).toMatchObject({ status: 404 });
  expect((await get("/%2e%2e/%2e%2e/cordboard.json")).text).not.toContain("Test centre");
});

test("without a built web app the front page says how to build it", async () => {
  const get = await serverWith({});
  expect(await get("/")).toMatchObject({
    status: 503,
    text: expect.stringContaining("npm run build"),
  });
});

test("what is large travels compressed", async () => {
  const get = await serverWith({ ".hidden/web/assets/main-1a2b.js": "run();".repeat(1_000) });
  expect(await get("/assets/main-1a2b.js")).toMatchObject({
    status: 200,
    encoding: expect.stringMatching(/^(br|gzip)$/),
  });
});
