import { readDrawable } from "../../editor/index.ts";
import { texts } from "../../texts/index.ts";
import { currentScript } from "../edit.ts";
import { useDesigner } from "../store.ts";
import { drawableOf, titleOf, type HistoryEntry } from "./entries.ts";

/** Shows one version beside the drawing, or the older of two beside the newer. The newest is the first. */
export async function compareEntries(entries: readonly HistoryEntry[]): Promise<void> {
  const [newer, older] = entries.length > 1 ? entries : [undefined, entries[0]];
  if (!older) return;
  const before = await drawableOf(older);
  const after = newer ? await drawableOf(newer) : currentScript();
  if (!after) return;
  const { between, drawing } = texts.team.history;
  const title = between(titleOf(older), newer ? titleOf(newer) : drawing);
  const restorable = newer ? null : before;
  useDesigner.setState({ review: { kind: "compare", before, after, title, restorable } });
}

/** Shows what the drawing has otherwise than what callers hear. */
export function compareWithPublished(): void {
  const { server } = useDesigner.getState();
  const before = readDrawable(server?.published?.text ?? "");
  const after = currentScript();
  if (!before || !after) return;
  const { history, state } = texts.team;
  const title = history.between(state.published, history.drawing);
  useDesigner.setState({ review: { kind: "compare", before, after, title, restorable: before } });
}
