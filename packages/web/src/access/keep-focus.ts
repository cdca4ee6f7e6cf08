import { toContent } from "./content.ts";

/**
 * When what had the keys is gone (deleted, closed), and nobody was given them, they go back to where a dialog was
 * opened, else to the content of the page: whoever works by keyboard, or listens, is never sent back to the top.
 */
export function keepFocus(): () => void {
  let last: Element | null = null;
  let opener: HTMLElement | SVGElement | null = null;
  let inDialog = false;
  const remember = ({ target }: FocusEvent) => {
    if (!(target instanceof HTMLElement) && !(target instanceof SVGElement)) return;
    last = target;
    inDialog = target.closest("[role=dialog]") !== null;
    if (!inDialog) opener = target;
  };
  const isLost = () =>
    last !== null && !last.isConnected && document.activeElement === document.body;
  const giveBack = () => {
    if (!isLost()) return;
    if (inDialog && opener?.isConnected) opener.focus({ preventScroll: true });
    else toContent();
  };
  // A frame later, for what gives the keys on itself.
  const watch = new MutationObserver(() => {
    if (isLost()) requestAnimationFrame(giveBack);
  });
  watch.observe(document.body, { childList: true, subtree: true });
  document.addEventListener("focusin", remember);
  return () => {
    watch.disconnect();
    document.removeEventListener("focusin", remember);
  };
}
