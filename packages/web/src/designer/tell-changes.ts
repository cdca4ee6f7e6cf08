import type { Script } from "@cordboard/language";

import { announce } from "../access/Announcer.tsx";
import { changed, type Link } from "../editor/index.ts";
import { texts } from "../texts/index.ts";
import { namesOf } from "./action-look.ts";
import { scriptOf, useDesigner } from "./store.ts";

/** What is done in one go, such as pasting and moving on, is told in one go. */
const PAUSE_MS = 300;

/** Tells what came onto the canvas, and what went, however it was done: undone, pasted, or in the text. */
export function tellChanges(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let from: Script | null = null;
  const unsubscribe = useDesigner.subscribe((state, before) => {
    const [then, now] = [scriptOf(before), scriptOf(state)];
    if (then?.actions === now?.actions) return;
    // Another script was opened.
    if (!then || !now || state.name !== before.name) {
      from = null;
      return;
    }
    from ??= then;
    clearTimeout(timer);
    timer = setTimeout(() => {
      const to = scriptOf(useDesigner.getState());
      const told = from && to ? tell(from, to) : "";
      from = null;
      if (told !== "") announce(told);
    }, PAUSE_MS);
  });
  return () => {
    clearTimeout(timer);
    unsubscribe();
  };
}

function tell(before: Script, after: Script): string {
  const { added, removed, linked, unlinked } = changed(before, after);
  const [then, now] = [namesOf(before), namesOf(after)];
  const { changes, canvas } = texts;
  const boxes = (ids: readonly string[], names: ReadonlyMap<string, string>) =>
    ids.length === 1 ? (names.get(ids[0] ?? "") ?? "") : changes.actions(ids.length);
  const links = (all: readonly Link[], names: ReadonlyMap<string, string>) => {
    const [link] = all;
    const name = (id: string) => names.get(id) ?? id;
    return link && all.length === 1
      ? canvas.link(name(link.from), link.branch, name(link.to))
      : changes.links(all.length);
  };
  return [
    ...(added.length > 0 ? [changes.added(boxes(added, now))] : []),
    ...(removed.length > 0 ? [changes.removed(boxes(removed, then))] : []),
    ...(linked.length > 0 ? [changes.added(links(linked, now))] : []),
    ...(unlinked.length > 0 ? [changes.removed(links(unlinked, then))] : []),
  ].join(" ");
}
