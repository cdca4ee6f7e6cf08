import { Button } from "@mantine/core";
import { notifications } from "@mantine/notifications";

import { texts } from "../../texts/index.ts";

const PATIENCE_MS = 500;

/** Tells that a drawing is being tidied, once that takes a while, with a way to give it up. Returns what ends it. */
export function showTidying(onCancel: () => void): () => void {
  let shown: string | undefined;
  const timer = setTimeout(() => {
    shown = notifications.show({
      loading: true,
      autoClose: false,
      withCloseButton: false,
      title: texts.canvas.tidying,
      message: (
        <Button size="compact-sm" variant="default" mt={4} onClick={onCancel}>
          {texts.canvas.cancelTidying}
        </Button>
      ),
    });
  }, PATIENCE_MS);
  return () => {
    clearTimeout(timer);
    if (shown !== undefined) notifications.hide(shown);
  };
}
