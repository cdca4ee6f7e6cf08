import { ScrollArea, SimpleGrid, Stack, Text, Title, UnstyledButton } from "@mantine/core";

import { texts } from "../../texts/index.ts";
import { BEGINNINGS, useTemplates } from "./beginnings.ts";
import { BeginningText } from "./BeginningText.tsx";
import { askForNewScript } from "./new-script.ts";

/** In place of the canvas, as long as there is no script. */
export default function EmptyWorkspace() {
  const templates = useTemplates();
  const words = texts.first.templates;
  return (
    <ScrollArea className="cb-canvas" type="auto">
      <Stack component="section" gap="lg" p="xl" maw={1040} mx="auto" aria-label={words.question}>
        <div>
          <Title order={1} size="h3">
            {words.question}
          </Title>
          <Text c="dimmed">{words.questionHelp}</Text>
        </div>
        <SimpleGrid type="container" cols={{ base: 1, "560px": 2, "900px": 3 }} spacing="md">
          {[...BEGINNINGS.slice(1), ...BEGINNINGS.slice(0, 1)].map((one) => (
            <UnstyledButton key={one} className="cb-beginning" onClick={() => askForNewScript(one)}>
              <BeginningText beginning={one} templates={templates} />
            </UnstyledButton>
          ))}
        </SimpleGrid>
      </Stack>
    </ScrollArea>
  );
}
