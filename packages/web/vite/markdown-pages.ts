import { Marked } from "marked";
import type { Plugin } from "vite";

/** Makes HTML of markdown files when they are imported: the page of the documentation itself is the help, and nobody keeps a copy. */
export function markdownPages(): Plugin {
  const marked = new Marked({
    renderer: {
      // Pages link to each other; what is not among the pages stays words.
      link({ href, tokens }) {
        const words = this.parser.parseInline(tokens);
        return /^[\w./-]+\.md(?:#.*)?$/.test(href) ? `<a href="${href}">${words}</a>` : words;
      },
    },
  });
  return {
    name: "markdown-pages",
    transform(code, id) {
      if (!id.endsWith(".md")) return undefined;
      return { code: `export default ${JSON.stringify(marked.parse(code))};`, map: null };
    },
  };
}
