import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { debianMirror } from "./install.ts";

describe("debianMirror", () => {
  let apt: string;
  beforeEach(async () => {
    apt = await mkdtemp(join(tmpdir(), "cordboard-apt-"));
    await mkdir(join(apt, "sources.list.d"));
  });
  afterEach(() => rm(apt, { recursive: true }));

  it("reads the new form, and passes over other repositories", async () => {
    await writeFile(
      join(apt, "sources.list.d", "a.list"),
      "deb http://other.test/packages tools main\n",
    );
    await writeFile(
      join(apt, "sources.list.d", "debian.sources"),
      "Types: deb\nURIs: http://mirror.test/debian\nSuites: bookworm\n\nTypes: deb\nURIs: http://mirror.test/debian-security\n",
    );
    expect(await debianMirror(apt)).toBe("http://mirror.test/debian");
  });

  it("reads the old form", async () => {
    await writeFile(
      join(apt, "sources.list"),
      "# a comment\ndeb [arch=amd64] http://mirror.test/debian/ bookworm main\n",
    );
    expect(await debianMirror(apt)).toBe("http://mirror.test/debian");
  });

  it("says so when there is none", async () => {
    await expect(debianMirror(apt)).rejects.toThrow(/no Debian mirror/);
  });
});
