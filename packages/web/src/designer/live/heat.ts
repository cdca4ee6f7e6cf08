import type { ActionFigures } from "@cordboard/api";

/** Callers who hung up there, and contacts that the script could not bring on. */
export const dropOffs = ({ left }: ActionFigures): number => left["caller-gone"] + left.failed;

/** Of those who came to the action. */
export const dropShare = (figures: ActionFigures): number =>
  figures.entered === 0 ? 0 : dropOffs(figures) / figures.entered;

/** From 0 to 4, in steps of a twentieth: how strongly the share that is lost is drawn. One lost contact is seen. */
export const dropHeat = (figures: ActionFigures): number =>
  dropOffs(figures) === 0 ? 0 : Math.min(4, 1 + Math.floor(dropShare(figures) * 20));

/** The branch that most contacts took. */
export const mostTaken = (heat: ReadonlyMap<string, ActionFigures>): number =>
  Math.max(0, ...[...heat.values()].flatMap(({ branches }) => Object.values(branches)));

/** The worst places first; then where most contacts come. */
export const byDropOff = (figures: readonly ActionFigures[]): ActionFigures[] =>
  figures.toSorted((a, b) => dropOffs(b) - dropOffs(a) || b.entered - a.entered);
