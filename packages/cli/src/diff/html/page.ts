import { diffEntries, type DiffEntry } from "@cordboard/language";

import { xml } from "../../render/xml.ts";
import { verdictOf, type Comparison } from "../compare.ts";
import { anchorOf, drawings } from "./drawings.ts";
import { LEGEND, type Side } from "./marks.ts";
import { PAGE_SCRIPT } from "./page-script.ts";
import { PAGE_CSS } from "./page-style.ts";

/** Drawings are made smaller to fit, but not below this: they are to be read. */
const SMALLEST = 0.6;

/** One page that needs nothing else: for each script what has changed, and both versions side by side. */
export async function diffPage(
  comparisons: readonly Comparison[],
  summary: string,
): Promise<string> {
  const sections: string[] = [];
  for (const [index, comparison] of comparisons.entries())
    if (verdictOf(comparison) !== "same") sections.push(await section(index + 1, comparison));
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>cordboard diff</title>
<style>${PAGE_CSS}</style>
</head>
<body>
<h1>What has changed</h1>
<p>${xml(summary)}</p>
<ul class="legend">${LEGEND.map(({ sign, word, className }) => `<li><span class="mark ${className}">${xml(sign)}</span> ${word}</li>`).join("")}</ul>
${sections.join("\n")}
<script>${PAGE_SCRIPT}</script>
</body>
</html>
`;
}

async function section(file: number, { file: name, compared, unreadable, names }: Comparison) {
  const title = `<h2>${xml(name)}</h2>`;
  if (!compared) {
    const problems = unreadable.flatMap(({ name: version, problems: found }) =>
      found.map(
        ({ line, column, code, message }) =>
          `<li><span class="mark cb-removed">!</span><pre>${xml(`${version}:${line}:${column} ${code} ${message}`)}</pre></li>`,
      ),
    );
    return `<section>${title}<ul class="changes">${problems.join("")}</ul></section>`;
  }
  const { was, is } = await drawings(file, compared);
  const changes = diffEntries(compared.diff).map((entry) => change(file, entry));
  return `<section>
${title}
<ul class="changes">
${changes.join("\n")}
</ul>
<div class="pair">
${pane(`Before: ${names.before}`, was)}
${pane(`After: ${names.after}`, is)}
</div>
</section>`;
}

const CLASSES: { readonly [mark in DiffEntry["mark"]]: string } = {
  "+": "cb-added",
  "-": "cb-removed",
  "~": "cb-changed",
  ">": "cb-renamed",
  ".": "cb-moved",
};

function change(file: number, { mark, ids, name, lines }: DiffEntry): string {
  const side: Side = mark === "-" ? "was" : "is";
  const link = (id: string, words: string) =>
    `<a href="#${xml(anchorOf(file, side, id))}">${xml(words)}</a>`;
  const [only, ...others] = ids;
  const sign = `<span class="mark ${CLASSES[mark]}">${xml(mark)}</span>`;
  if (mark === ".")
    return `<li>${sign}<div>${xml(name)}: ${ids.map((id) => link(id, id)).join(", ")}</div></li>`;
  const head = only !== undefined && others.length === 0 ? link(only, name) : xml(name);
  const body = xml(
    lines.length > 1 && name
      ? `\n${lines.map((line) => `  ${line}`).join("\n")}`
      : lines.join("\n"),
  );
  return `<li>${sign}<pre>${head}${name ? ": " : ""}${body}</pre></li>`;
}

function pane(title: string, drawing: string | undefined): string {
  const width = Number(/ width="(\d+)"/.exec(drawing ?? "")?.[1] ?? 0);
  const content = drawing?.replace(
    "<svg ",
    `<svg style="width:clamp(${Math.round(width * SMALLEST)}px,100%,${width}px)" `,
  );
  return `<div><h3>${xml(title)}</h3><div class="pane">${content ?? '<p class="quiet">There is no such script.</p>'}</div></div>`;
}
