import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EslFraming, type EslMessage } from "./framing.ts";

const message = fc.record({
  headers: fc.dictionary(
    fc
      .stringMatching(/^[A-Za-z][A-Za-z-]{0,20}$/)
      .filter((name) => !/^content-length$/i.test(name)),
    fc.stringMatching(/^[ -~äöü€]{0,40}$/).map((value) => value.trim()),
    { minKeys: 1, maxKeys: 4, noNullPrototype: true },
  ),
  body: fc.string({ unit: "grapheme", maxLength: 60 }),
});

function written({ headers, body }: { headers: Record<string, string>; body: string }): Buffer {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\n`);
  const length = body === "" ? "" : `Content-Length: ${Buffer.byteLength(body)}\n`;
  return Buffer.from(`${length}${lines.join("")}\n${body}`);
}

function read(chunks: readonly Buffer[]): readonly EslMessage[] {
  const framing = new EslFraming();
  return chunks.flatMap((chunk) => framing.push(chunk));
}

describe("framing of the event socket", () => {
  it("gives the same messages however the bytes are split or merged", () => {
    fc.assert(
      fc.property(
        fc.array(message, { minLength: 1, maxLength: 6 }),
        fc.array(fc.nat(400), { maxLength: 20 }),
        (messages, cuts) => {
          const bytes = Buffer.concat(messages.map(written));
          const places = [0, ...cuts.filter((cut) => cut < bytes.length), bytes.length];
          const sorted = places.toSorted((a, b) => a - b);
          const chunks = sorted.slice(1).map((end, i) => bytes.subarray(sorted[i], end));
          const got = read(chunks);
          expect(got.map(({ body }) => body)).toEqual(messages.map(({ body }) => body));
          expect(got).toEqual(read([bytes]));
          for (const [i, { headers }] of messages.entries())
            for (const [name, value] of Object.entries(headers))
              expect(got[i]?.headers.has(name.toLowerCase()), `${name}: ${value}`).toBe(true);
        },
      ),
    );
  });

  it("counts bytes, not letters", () => {
    const got = read([Buffer.from("Content-Length: 5\n\nä€A: b\n\n")]);
    expect(got.map(({ body }) => body)).toEqual(["ä€", ""]);
  });

  it("passes over newlines that a reply has too many", () => {
    const twice = Buffer.from("Content-Type: command/reply\nReply-Text: +OK\n\n\n\nA: b\n\n");
    expect(read([twice])).toHaveLength(2);
  });

  it.each([
    ["a length that is none", "Content-Length: many\n\n", "impossible length"],
    ["a length beyond all bounds", "Content-Length: 99999999999\n\n", "impossible length"],
    ["headers without an end", "x".repeat(70_000), "without an end"],
  ])("refuses %s", (_, text, why) => {
    expect(() => read([Buffer.from(text)])).toThrow(why);
  });
});
