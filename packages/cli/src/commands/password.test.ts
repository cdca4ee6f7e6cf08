import { createServer } from "@cordboard/server";
import { describe, expect, it } from "vitest";

import { openTerminal } from "../testing/terminal.ts";

const log = { info: () => undefined, warn: () => undefined, error: () => undefined };

describe("cordboard password", { timeout: 60_000 }, () => {
  it("makes the first admin, who then signs in on a server that others reach", async () => {
    const { cordboard, folder } = openTerminal("example");
    const { code, out } = await cordboard("password", "ada", "--name", "Ada Berg", "--generate");
    expect(code).toBe(0);
    expect(out).toContain("ada is an admin now");
    const password = /^Password: (\S+)$/m.exec(out)?.[1];
    const server = await createServer({ workspace: folder, port: 0, host: "0.0.0.0", log });
    try {
      const answer = await fetch(`${server.url}/api/session`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ id: "ada", password }),
      });
      expect(await answer.json()).toMatchObject({ person: { name: "Ada Berg", role: "admin" } });
      const refused = await cordboard("password", "ada", "--generate");
      expect(refused).toMatchObject({ code: 2, out: "" });
      expect(refused.err).toContain("another Cordboard server has it open");
    } finally {
      await server.close();
    }
  });

  it("refuses a password that is easy to guess, and adds nobody", async () => {
    const { cordboard } = openTerminal("example");
    const { code, err } = await cordboard("password", "ada");
    expect(code).toBe(2);
    expect(err).toContain("15 characters");
    expect((await cordboard("password", "ada", "--generate")).out).toContain("is an admin now");
  });
});
