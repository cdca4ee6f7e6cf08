/** A page is made of blocks with an empty line between them; blocks that are empty are left out. */
export const page = (...blocks: readonly (string | false | undefined)[]): string =>
  `${[NOTE, ...blocks.filter((block) => typeof block === "string" && block !== "")].join("\n\n")}\n`;

const NOTE = "<!-- Made by `npm run generate` from the code: change it there. -->";

/** Nothing at all when there are no rows. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return "";
  return [line(head), `|${" --- |".repeat(head.length)}`, ...rows.map(line)].join("\n");
}

const line = (cells: readonly string[]) => `| ${cells.map(cell).join(" | ")} |`;
const cell = (text: string) => text.replaceAll("|", "\\|").replaceAll(/\s*\n\s*/g, " ");

/** As code, whatever is in it: more backticks around than within. */
export function code(text: string): string {
  const ticks = "`".repeat(
    Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length)) + 1,
  );
  const pad = text.startsWith("`") || text.endsWith("`") ? " " : "";
  return ticks + pad + text + pad + ticks;
}

export const fence = (language: string, text: string): string =>
  `\`\`\`${language}\n${text.trimEnd()}\n\`\`\``;

export const yesNo = (value: boolean): string => (value ? "yes" : "");
