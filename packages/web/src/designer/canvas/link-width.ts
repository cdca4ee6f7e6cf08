/** How wide a link is drawn, in pixels, by how many took it of the most that took any. */
export const linkWidth = (taken: number, most: number): number =>
  taken === 0 || most === 0 ? 1 : 1.6 + 6.4 * (taken / most);
