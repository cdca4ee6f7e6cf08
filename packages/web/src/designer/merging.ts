import type { ScriptFile } from "@cordboard/api";
import { language } from "../language.ts";
import { mergeScripts, resolveConflicts, type Script } from "@cordboard/language";
import { notifications } from "@mantine/notifications";

import { readDrawable } from "../editor/index.ts";
import { texts } from "../texts/index.ts";
import { replaceScript } from "./edit.ts";
import { serverFacts } from "./files.ts";
import type { Merging } from "./review/model.ts";
import { useDesigner } from "./store.ts";

/** `merged`: the drawing has what the server has not. `same`: it is what the server has. `asked`: a person decides. */
export type Merged = "merged" | "same" | "asked";

/**
 * Brings a newer version of the server into the drawing. Without conflicts that is one step, which undo takes back;
 * else each conflict is asked. A version that cannot be drawn cannot be merged: then the person chooses.
 */
export function bringIn(newer: ScriptFile): Merged {
  const { history, file } = useDesigner.getState();
  const theirs = readDrawable(newer.text);
  const current = { text: newer.text, revision: newer.revision };
  useDesigner.setState({ server: serverFacts(newer), news: null });
  if (!history || !file || !theirs) {
    useDesigner.setState({ conflict: current });
    return "asked";
  }
  return merge({
    kind: "merge",
    base: readDrawable(file.text) ?? undefined,
    ours: history.present,
    theirs,
    file: current,
    published: null,
    who: newer.draft?.by ?? "",
    choices: {},
  });
}

/** The published file has changed under the draft: the drawing is merged with it before it is published. */
export function bringInPublished(): Merged {
  const { history, file, server } = useDesigner.getState();
  const theirs = readDrawable(server?.published?.text ?? "");
  if (!history || !file || !server?.published || !theirs) return "asked";
  return merge({
    kind: "merge",
    base: readDrawable(server.draft?.base?.text ?? "") ?? undefined,
    ours: history.present,
    theirs,
    file,
    published: server.published.revision,
    who: "",
    choices: {},
  });
}

function merge(merging: Merging): Merged {
  const { script, conflicts } = mergeScripts(merging.base, merging.ours, merging.theirs);
  if (conflicts.length > 0) {
    useDesigner.setState({ review: merging, publishing: false });
    return "asked";
  }
  notifications.show({ color: "teal", message: texts.team.merged(merging.who) });
  return take(merging, script);
}

/** What was decided becomes the drawing, in one step. */
export function takeDecisions(): Merged {
  const { review } = useDesigner.getState();
  if (review?.kind !== "merge") return "asked";
  useDesigner.setState({ review: null });
  return take(review, resolveConflicts(review, review.choices));
}

function take({ file, published, ours }: Merging, script: Script): Merged {
  const isMine = language.format(script) === language.format(ours);
  if (!isMine) replaceScript(script);
  useDesigner.setState({ file, mergedWith: published });
  if (published !== null || language.format(script) !== file.text) return "merged";
  useDesigner.setState({ saved: isMine ? ours : script });
  return "same";
}

/** Where nothing can be merged, theirs replaces the drawing; undo brings it back. */
export function loadTheirs(): void {
  const { conflict } = useDesigner.getState();
  if (!conflict) return;
  const script = readDrawable(conflict.text);
  useDesigner.setState({ file: conflict, conflict: null, saved: script });
  if (script) replaceScript(script);
  else useDesigner.setState({ history: null, undrawable: conflict.text });
}
