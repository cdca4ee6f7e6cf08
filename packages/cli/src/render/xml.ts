const ENTITIES: { readonly [character: string]: string } = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Characters that XML cannot hold, not even as an entity: control characters and halves of surrogate pairs. */
const NO_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** Any text as content or attribute of SVG and HTML. */
export const xml = (text: string): string =>
  text.replace(NO_XML, "\uFFFD").replace(/[&<>"']/g, (found) => ENTITIES[found] ?? found);
