import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

export const ROOT = join(import.meta.dirname, "../../../..");

export interface SourceFile {
  /** From the root, with forward slashes. */
  readonly path: string;
  /** The package's folder name. */
  readonly package: string;
  readonly text: string;
}

const isTest = (path: string) => /\.test\.tsx?$|\/testing\/|\/fake-[^/]+$/.test(path);

/** All source of the packages, without tests and generated files. */
export function productSources(): SourceFile[] {
  return readdirSync(join(ROOT, "packages"))
    .filter((name) => name !== "testing" && name !== "bench")
    .flatMap((name) => {
      const src = join(ROOT, "packages", name, "src");
      return readdirSync(src, { recursive: true, encoding: "utf8" })
        .filter(
          (file) => /\.tsx?$/.test(file) && !file.includes("generated/") && !isTest(`/${file}`),
        )
        .map((file) => ({
          path: relative(ROOT, join(src, file)),
          package: name,
          text: readFileSync(join(src, file), "utf8"),
        }));
    });
}

/** What a file imports, types included. */
export const importsOf = (text: string): string[] =>
  [
    ...text.matchAll(
      /(?:^|\n)\s*(?:import|export)\s(?:[^;"'=]*?\sfrom\s*)?["']([^"']+)["']|import\(\s*["']([^"']+)["']/g,
    ),
  ].map(([, first, second]) => first ?? second ?? "");
