import { toContent } from "../access/content.ts";

const FOCUSABLE = "a[href], button:enabled, input:enabled, textarea:enabled, [tabindex='0']";

/** The panels that are shown say which they are. */
const areas = () => [...document.querySelectorAll<HTMLElement>("[data-area]")];

/** Gives the keys to the next panel, or to the one before. */
export function goToNextArea(step: 1 | -1): void {
  const all = areas();
  const here = all.findIndex((area) => area.contains(document.activeElement));
  focusIn(all.at((here + step) % all.length));
}

/** Gives the keys to the first field of what is selected. */
export function toInspector(): void {
  const inspector = areas().find(({ dataset }) => dataset["area"] === "inspector");
  (inspector?.querySelector<HTMLElement>("input:enabled") ?? inspector)?.focus();
}

/** On the canvas to what is selected, elsewhere to the first thing that takes keys. */
function focusIn(area: HTMLElement | undefined) {
  if (area?.dataset["area"] === "canvas") toContent();
  else area?.querySelector<HTMLElement>(FOCUSABLE)?.focus();
}
