import { Button, Center, Stack, Text } from "@mantine/core";

import { texts } from "../../texts/index.ts";
import { showTab } from "../store.ts";

export function Undrawable() {
  return (
    <Center className="cb-canvas">
      <Stack align="center">
        <Text>{texts.canvas.undrawable}</Text>
        <Button variant="light" onClick={() => showTab("json")}>
          {texts.canvas.openJson}
        </Button>
      </Stack>
    </Center>
  );
}
