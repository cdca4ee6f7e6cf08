const SELECTED = ".react-flow__node.selected, .react-flow__edge.selected";

/** Opens the menu by the keyboard, where a click of the right button on what is selected would. */
export function openMenuOfSelected(): void {
  const canvas = document.querySelector(".cb-canvas");
  const selected = canvas?.querySelector(SELECTED);
  const target = selected ?? canvas;
  if (!target) return;
  const { x, y, width, height } = target.getBoundingClientRect();
  const at = { clientX: x + width / 2, clientY: y + height / 2 };
  target.dispatchEvent(new MouseEvent("contextmenu", { bubbles: true, cancelable: true, ...at }));
}
