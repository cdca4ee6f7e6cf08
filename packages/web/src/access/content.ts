/** What is selected on the canvas, else the canvas, else what the page is there for. */
const CONTENT = [".cb-canvas .react-flow__node.selected", ".cb-canvas[tabindex]", "main"];

/** Gives the keys to the content of the page. */
export function toContent(): void {
  const [content] = CONTENT.flatMap(
    (selector) => document.querySelector<HTMLElement>(selector) ?? [],
  );
  content?.focus({ preventScroll: true });
}
