import { Badge } from "@mantine/core";

import { texts } from "../texts/index.ts";
import { useDesk } from "./desk-store.ts";

const COLORS = { connecting: "gray", open: "teal", lost: "red" };

export function ConnectionBadge() {
  const feed = useDesk((state) => state.feed);
  return (
    <Badge role="status" variant="dot" color={COLORS[feed]} tt="none" fw={500} ml="auto">
      {texts.deskPage.connection[feed]}
    </Badge>
  );
}
