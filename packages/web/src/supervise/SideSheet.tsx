import { Drawer, Stack } from "@mantine/core";
import type { ReactNode } from "react";

import { texts } from "./texts.ts";

interface Props {
  readonly title: ReactNode;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** More about one thing, beside the list that it is in. Escape closes it. */
export function SideSheet({ title, onClose, children }: Props) {
  return (
    <Drawer
      opened
      onClose={onClose}
      title={title}
      position="right"
      size={520}
      transitionProps={{ duration: 0 }}
      overlayProps={{ backgroundOpacity: 0.15 }}
      closeButtonProps={{ "aria-label": texts.close }}
    >
      <Stack gap="lg">{children}</Stack>
    </Drawer>
  );
}
