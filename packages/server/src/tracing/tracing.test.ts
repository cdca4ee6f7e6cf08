import { createServer as createHttpServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

import { expect, onTestFinished, test } from "vitest";

import { startServer, workspaceFolder } from "../testing/server-rig.ts";

const CALL = { ani: "+12025550187", dnis: "+12025550100" };

interface Span {
  readonly name: string;
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly startTimeUnixNano: string;
  readonly endTimeUnixNano: string;
  readonly status: { readonly code?: number };
  readonly attributes: readonly {
    readonly key: string;
    readonly value: { readonly stringValue?: string };
  }[];
}
interface Export {
  readonly resourceSpans: readonly { readonly scopeSpans: readonly { readonly spans: Span[] }[] }[];
}

/** Takes what a server exports, as a collector does. */
async function collector() {
  const spans: Span[] = [];
  const texts: string[] = [];
  const tokens: unknown[] = [];
  const server = createHttpServer((request, response) => {
    void bodyOf(request).then((text) => {
      const found: Export = JSON.parse(text);
      texts.push(text);
      tokens.push(request.headers["x-token"]);
      for (const { scopeSpans } of found.resourceSpans)
        spans.push(...scopeSpans.flatMap((scope) => scope.spans));
      response.setHeader("content-type", "application/json").end("{}");
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a TCP server's address is no string
  const { port } = server.address() as AddressInfo;
  return { endpoint: `http://127.0.0.1:${port}/v1/traces`, spans, texts, tokens };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks).toString("utf8");
}

const attribute = ({ attributes }: Span | { attributes: Span["attributes"] }, name: string) =>
  attributes.find(({ key }) => key === name)?.value.stringValue;

test("a contact is one trace, over a restart too, with a span for each action and its time in queue", async () => {
  const workspace = workspaceFolder();
  onTestFinished(() => workspace.remove());
  const { endpoint, spans, texts, tokens } = await collector();
  const tracing = { endpoint, headers: { "x-token": "s3cret" } };

  const before = await startServer(workspace.folder, { tracing });
  const { contactId: id } = await before.client.simulateCall(CALL);
  await before.live.until("contacts", ({ contacts }) =>
    contacts.find(({ queueState }) => queueState === "queued"),
  );
  await before.close();
  expect(spans.map(({ name }) => name)).toContain("Begin");

  // The simulated caller does not outlive the process: the contact ends in the next one.
  const after = await startServer(workspace.folder, { tracing });
  await after.live.until("contacts", ({ contacts }) => contacts.length === 0 || undefined);
  await after.close();

  expect(new Set(spans.map(({ traceId }) => traceId)).size).toBe(1);
  const root = spans.find(({ name }) => name === "contact");
  expect(root && attribute(root, "cordboard.contact.id")).toBe(id);
  const others = spans.filter((span) => span !== root);
  expect(new Set(others.map(({ parentSpanId }) => parentSpanId))).toEqual(new Set([root?.spanId]));
  const begin = others.find(({ name }) => name === "Begin");
  expect(begin && attribute(begin, "cordboard.branch")).toBe("Default");
  const queue = others.find(({ name }) => name === "queue");
  expect(queue && attribute(queue, "cordboard.skill")).toBe("support");
  expect(Number(queue?.endTimeUnixNano)).toBeGreaterThanOrEqual(Number(queue?.startTimeUnixNano));

  expect(tokens[0]).toBe("s3cret");
  expect(texts.join("\n")).not.toContain(CALL.ani.slice(1));
});
