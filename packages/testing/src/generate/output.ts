import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";

/** Takes generated files: writes those that differ, or only notes them. */
export interface Output {
  /** @param path from the root, with forward slashes */
  file(path: string, content: string): void;
  /** Files in a folder that nobody generates any more are removed. */
  nothingElseIn(folder: string): void;
  /** What was not as it should be, from the root. */
  readonly stale: readonly string[];
}

export function createOutput(root: string, checking: boolean): Output {
  const made = new Set<string>();
  const stale: string[] = [];
  return {
    stale,
    file(path, content) {
      made.add(path);
      const target = join(root, path);
      if (read(target) === content) return;
      stale.push(path);
      if (checking) return;
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, content);
    },
    nothingElseIn(folder) {
      const entries = readdirSync(join(root, folder), { recursive: true, withFileTypes: true });
      const files = entries
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name }) => relative(root, join(parentPath, name)))
        .map((path) => path.split(sep).join("/"));
      for (const path of files.filter((file) => !made.has(file))) {
        stale.push(`${path} (not generated any more)`);
        if (!checking) rmSync(join(root, path));
      }
    },
  };
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}
