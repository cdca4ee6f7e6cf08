/** Both versions scroll together, and the chosen box is marked in both. Without it the page works all the same. */
export const PAGE_SCRIPT = `
for (const pair of document.querySelectorAll(".pair")) {
  const panes = [...pair.querySelectorAll(".pane")];
  for (const pane of panes) pane.addEventListener("scroll", () => {
    for (const other of panes) if (other !== pane) other.scrollTo(pane.scrollLeft, pane.scrollTop);
  });
}
const markTwin = () => {
  for (const twin of document.querySelectorAll(".twin")) twin.classList.remove("twin");
  const [, file, side, place] = /^#(f\\d+)-(was|is)-(.+)$/.exec(location.hash) ?? [];
  document.getElementById([file, side === "is" ? "was" : "is", place].join("-"))?.classList.add("twin");
};
addEventListener("hashchange", markTwin);
markTwin();
`;
