import { dirname, join } from "node:path/posix";
import { describe, expect, it } from "vitest";

import { importsOf, productSources } from "./sources.ts";

/** Who may import whom; see docs/decisions and CONTRIBUTING. */
const MAY_IMPORT: { readonly [name: string]: readonly string[] } = {
  language: [],
  runtime: ["language"],
  actions: ["language", "runtime"],
  routing: ["runtime"],
  simulator: ["language", "runtime", "routing"],
  telephony: ["language", "runtime"],
  asterisk: ["runtime", "telephony"],
  freeswitch: ["runtime", "telephony"],
  api: ["language"],
  server: [
    "language",
    "runtime",
    "actions",
    "routing",
    "routing/sql",
    "simulator",
    "telephony",
    "asterisk",
    "freeswitch",
    "api",
  ],
  cli: [
    "language",
    "runtime",
    "actions",
    "simulator",
    "api",
    "server",
    "server/workspace",
    "server/templates",
  ],
  web: ["language", "runtime", "actions", "simulator", "api"],
};
/** Code that also runs in a browser. */
const BROWSER_SAFE =
  /^packages\/(?:language|runtime|actions|simulator|api|web|routing\/src\/core)\//;

describe("the import matrix", () => {
  const sources = productSources();

  it("covers every package", () => {
    expect([...new Set(sources.map((source) => source.package))].toSorted()).toEqual(
      Object.keys(MAY_IMPORT).toSorted(),
    );
  });

  it("is kept: packages import only what they may", () => {
    const broken = sources.flatMap((source) =>
      importsOf(source.text)
        .filter((name) => name.startsWith("@cordboard/"))
        .map((name) => name.slice("@cordboard/".length))
        .filter((name) => {
          const allowed = MAY_IMPORT[source.package] ?? [];
          return (
            !allowed.includes(name) &&
            !(
              source.package !== "routing" &&
              allowed.includes(name.split("/")[0] ?? "") &&
              name !== "routing/sql"
            )
          );
        })
        .map((name) => `${source.path} imports ${name}`),
    );
    expect(broken).toEqual([]);
  });

  it("no package reaches into another's files", () => {
    const broken = sources.flatMap((source) =>
      importsOf(source.text)
        .filter((name) => name.startsWith("."))
        .filter(
          (name) => !join(dirname(source.path), name).startsWith(`packages/${source.package}/`),
        )
        .map((name) => `${source.path} imports ${name}`),
    );
    expect(broken).toEqual([]);
  });

  it("what runs in a browser imports nothing of Node", () => {
    const broken = sources
      .filter(({ path }) => BROWSER_SAFE.test(path))
      .flatMap((source) =>
        importsOf(source.text)
          .filter((name) => name.startsWith("node:"))
          .map((name) => `${source.path} imports ${name}`),
      );
    expect(broken).toEqual([]);
  });
});
