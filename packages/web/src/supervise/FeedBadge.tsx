import { Badge } from "@mantine/core";

import { texts } from "./texts.ts";
import { useCentre } from "./centre-store.ts";

const COLORS = { connecting: "gray", open: "teal", lost: "red" };

/** Whether what is shown is what is so. */
export function FeedBadge() {
  const feed = useCentre((state) => state.feed);
  return (
    <Badge role="status" variant="dot" color={COLORS[feed]} tt="none" fw={500} ml="auto">
      {texts.deskPage.connection[feed]}
    </Badge>
  );
}
