const BLOCK = /<!-- embedding -->\n[^]*?<!-- \/embedding -->/;

/** The README with the example program in it, as it stands in the file that the compiler checks. */
export function withEmbedding(readme: string, program: string): string {
  if (!BLOCK.test(readme)) throw new Error("README.md has lost its <!-- embedding --> markers.");
  const block = `<!-- embedding -->\n\`\`\`ts\n${program.trim()}\n\`\`\`\n<!-- /embedding -->`;
  return readme.replace(BLOCK, () => block);
}
