import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterAll } from "vitest";

const EXAMPLE = join(import.meta.dirname, "../../../../examples/queue-callback");
const MAIN = join(import.meta.dirname, "../main.ts");

const folders: string[] = [];
// Not after each test: those of a file run at the same time.
afterAll(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

export interface Answer {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** A folder of a test's own, and a person who types in it. */
export interface Terminal {
  readonly folder: string;
  /** What comes of typing `cordboard …`. */
  cordboard(...args: readonly string[]): Promise<Answer>;
  read(path: string): string;
}

/** @param content the example workspace, or nothing */
export function openTerminal(content: "example" | "empty"): Terminal {
  const folder = mkdtempSync(join(tmpdir(), "cordboard-cli-"));
  folders.push(folder);
  if (content === "example") cpSync(EXAMPLE, folder, { recursive: true });
  return {
    folder,
    read: (path) => readFileSync(join(folder, path), "utf8"),
    cordboard: (...args) =>
      new Promise((resolve) => {
        const { stdin } = execFile(
          process.execPath,
          ["--conditions=@cordboard/source", MAIN, ...args],
          { cwd: folder },
          (error, out, err) => resolve({ code: error ? Number(error.code) : 0, out, err }),
        );
        // Nobody types anything.
        stdin?.end();
      }),
  };
}
