import { Text } from "@mantine/core";

import { texts } from "../../texts/index.ts";

export function EmptyHint() {
  return (
    <Text className="cb-empty" c="dimmed">
      {texts.canvas.empty}
    </Text>
  );
}
