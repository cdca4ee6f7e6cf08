/** Any text within the quotes of a Mermaid label. */
export const mermaidText = (text: string): string =>
  text
    .replace(/\s+/gu, " ")
    .replace(/\p{Cc}/gu, "?")
    .replace(/[#"<>&`]/g, (found) => `#${found.charCodeAt(0)};`);
