import { Anchor, Stack, Text } from "@mantine/core";

import { navigate } from "../../router.ts";
import { texts } from "../../texts/index.ts";

/** Nothing to show yet: says why, and what to do. */
export function Empty({ text }: { readonly text: string }) {
  return (
    <Stack p="md" gap={4} align="flex-start">
      <Text size="sm">{text}</Text>
      <Anchor component="button" size="sm" onClick={() => navigate("/desk")}>
        {texts.live.placeCall}
      </Anchor>
    </Stack>
  );
}
