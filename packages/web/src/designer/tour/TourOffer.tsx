import { Button, Group, Stack, Text } from "@mantine/core";

import { texts } from "../../texts/index.ts";
import { declineTour, takeTour, useTour } from "./tour-store.ts";

/** On the first visit, where it is in nobody's way. */
export function TourOffer() {
  const isOffered = useTour((state) => state.isOffered);
  const words = texts.first.tour;
  if (!isOffered) return null;
  return (
    <Stack gap="xs" p="xs" component="section" aria-label={words.title} className="cb-tour-offer">
      <Text size="sm">{words.offer}</Text>
      <Group gap="xs">
        <Button size="compact-sm" onClick={takeTour}>
          {words.take}
        </Button>
        <Button size="compact-sm" variant="subtle" color="gray" onClick={declineTour}>
          {words.later}
        </Button>
      </Group>
    </Stack>
  );
}
