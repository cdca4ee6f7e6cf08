import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";

import { describe, expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "../../..");

const below = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".md") && !/(?:^|[\\/])(?:node_modules|dist)[\\/]/.test(file))
    .map((file) => join(folder, file));

const PAGES = [
  ...readdirSync(ROOT).filter((file) => file.endsWith(".md")),
  ...below("docs"),
  ...readdirSync(join(ROOT, "packages")).flatMap((name) => below(join("packages", name))),
];

/** Code is no place for links, and often looks like one. */
const withoutCode = (text: string) => text.replace(/```[^]*?```|`[^`\n]*`/g, "");

const linksOf = (text: string): string[] =>
  [...withoutCode(text).matchAll(/\]\(([^()\s]+)\)/g)].map(([, target]) => target ?? "");

/** As GitHub names the headings of a page. */
const anchorsOf = (text: string): Set<string> =>
  new Set(
    [...text.replace(/```[^]*?```/g, "").matchAll(/^#+ (.+)$/gm)].map(([, title = ""]) =>
      title
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}\s_-]/gu, "")
        .replaceAll(/\s/g, "-"),
    ),
  );

describe.each(PAGES)("%s", (page) => {
  it("leads somewhere with each of its links", () => {
    const text = readFileSync(join(ROOT, page), "utf8");
    const broken = linksOf(text).filter((link) => {
      if (/^(?:https?|mailto):/.test(link)) return false;
      const [path = "", anchor] = link.split("#");
      const target = path === "" ? join(ROOT, page) : join(ROOT, dirname(page), decodeURI(path));
      if (relative(ROOT, target).startsWith("..") || !existsSync(target)) return true;
      return anchor !== undefined && !anchorsOf(readFileSync(target, "utf8")).has(anchor);
    });
    expect(broken).toEqual([]);
  });
});
