import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterEach, describe, expect, test } from "vitest";

import { ServerError } from "../errors.ts";
import { readConfig } from "./read-config.ts";

const folder = mkdtempSync(join(tmpdir(), "cordboard-config-"));
const file = join(folder, "cordboard-server.json");
afterEach(() => rmSync(file, { force: true }));

const ASTERISK = {
  url: "http://127.0.0.1:8088",
  user: "cordboard",
  password: { env: "ARI_PASSWORD" },
  dialEndpoint: "PJSIP/{number}@trunk",
  soundsDir: "/var/lib/cordboard/sounds",
};

function config(content: unknown, environment: NodeJS.ProcessEnv = {}) {
  writeFileSync(file, typeof content === "string" ? content : JSON.stringify(content, null, 2));
  return readConfig(file, environment);
}

function refusal(content: unknown): string {
  try {
    config(content);
  } catch (error) {
    if (error instanceof ServerError) return `${error.code} ${error.message}`;
    throw error;
  }
  throw new Error("It was taken.");
}

describe("the operator's configuration", () => {
  test("may say nothing", () => {
    expect(config({ $schema: "https://cordboard.dev/schema/config-1.json" })).toEqual({});
  });

  test("takes a secret from the environment, or as it is written", () => {
    const found = config({ asterisk: ASTERISK }, { ARI_PASSWORD: "s3cret" });
    expect(found.asterisk).toEqual({ ...ASTERISK, password: "s3cret" });
    const written = config({ asterisk: { ...ASTERISK, password: "open" } });
    expect(written.asterisk?.password).toBe("open");
  });

  test("names a variable that is not set, and where it is asked for", () => {
    expect(refusal({ asterisk: ASTERISK })).toBe(
      `S505 ${file}:5:5 The environment variable ARI_PASSWORD is not set.`,
    );
  });

  test("takes one switch, and refuses two", () => {
    const freeswitch = {
      host: "127.0.0.1",
      password: "ClueCon",
      dialEndpoint: "sofia/gateway/trunk/{number}",
      soundsDir: "/var/lib/cordboard/sounds",
      recordingsDir: "/var/lib/cordboard/recordings",
    };
    expect(config({ freeswitch })).toEqual({ freeswitch });
    const asterisk = { ...ASTERISK, password: "open" };
    expect(refusal({ asterisk, freeswitch })).toContain("Both asterisk and freeswitch");
  });

  test("refuses what it does not know, with the place", () => {
    expect(refusal('{\n  "astrisk": {}\n}')).toBe(
      `S505 ${file}:2:3 There is no property "astrisk" here; did you mean "asterisk"?`,
    );
  });

  test("tells all mistakes at once", () => {
    const lines = refusal({
      asterisk: { ...ASTERISK, url: "127.0.0.1", password: 5, dialEndpoint: "PJSIP/trunk" },
    }).split("\n");
    expect(lines).toHaveLength(3);
    expect(lines.join("\n")).toContain('"password" must be text or an object, not 5.');
  });

  test("refuses a file that is no JSON, or not there", () => {
    expect(refusal("{")).toContain(`${file}:1:2 This is not JSON`);
    rmSync(file);
    expect(() => readConfig(file)).toThrow(/could not be read: ENOENT/);
  });
});
