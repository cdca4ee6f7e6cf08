import type { Script } from "@cordboard/language";
import { notifications } from "@mantine/notifications";

import { texts } from "../../texts/index.ts";
import { replaceScript } from "../edit.ts";
import { useDesigner } from "../store.ts";

/** Brings a version back into the drawing, in one step. Callers hear nothing of it before it is published. */
export function restore(script: Script): void {
  useDesigner.setState({ review: null });
  replaceScript(script);
  notifications.show({ color: "teal", message: texts.team.history.restored });
}
