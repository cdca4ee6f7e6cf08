import { Alert, Button, Group, List, ScrollArea, Text } from "@mantine/core";
import { IconPencil, IconPhoneCall, IconPlayerPlay, IconTrash, IconX } from "@tabler/icons-react";
import { useState } from "react";

import { asking } from "../../client.ts";
import { IconAction } from "../../components/IconAction.tsx";
import { texts } from "../../texts/index.ts";
import { isCallable, useDesigner } from "../store.ts";
import { DeleteDialog, RenameDialog } from "./ScenarioDialogs.tsx";
import { titleOfFile } from "./ScenarioRow.tsx";
import { lookIntoScenario } from "./look-into.ts";
import { runTests } from "./run-tests.ts";
import { Steps } from "./Steps.tsx";
import { useTests, type TestFile } from "./tests-store.ts";

/** One scenario: what came of it, what happened, and what can be done with it. */
export function ScenarioDetails({ file }: { readonly file: TestFile }) {
  const result = useTests((state) => state.results.get(file.name));
  const able = useDesigner(isCallable);
  const [asked, setAsked] = useState<"rename" | "delete" | null>(null);
  const { scenario, name, path } = file;
  const words = texts.tests;
  const close = () => setAsked(null);
  return (
    <section className="cb-tests-details" aria-label={words.details}>
      <Group gap={4} wrap="nowrap" px="xs" py={4}>
        <Text size="sm" fw={600} truncate title={titleOfFile(file)}>
          {titleOfFile(file)}
        </Text>
        <Text size="xs" c="dimmed" truncate flex={1} title={path}>
          {path}
        </Text>
        <Button
          size="compact-xs"
          variant="default"
          flex="none"
          leftSection={<IconPlayerPlay size={13} />}
          disabled={!able}
          onClick={() => asking(runTests([name]))}
        >
          {words.run}
        </Button>
        {scenario ? (
          <>
            <Button
              size="compact-xs"
              variant="default"
              flex="none"
              leftSection={<IconPhoneCall size={13} />}
              disabled={!able}
              onClick={() => asking(lookIntoScenario(scenario))}
            >
              {words.lookInto}
            </Button>
            <IconAction name={words.rename} icon={IconPencil} onClick={() => setAsked("rename")} />
          </>
        ) : null}
        <IconAction name={words.remove} icon={IconTrash} onClick={() => setAsked("delete")} />
        <IconAction
          name={words.close}
          icon={IconX}
          onClick={() => useTests.setState({ chosen: null })}
        />
      </Group>
      <ScrollArea flex={1} mih={0} type="auto">
        {result && !result.passed ? (
          <Alert
            color="red"
            mx="xs"
            p="xs"
            title={scenario ? words.expected : words.broken}
            role="group"
          >
            <List size="sm">
              {result.failures.map((failure) => (
                <List.Item key={failure}>{failure}</List.Item>
              ))}
            </List>
          </Alert>
        ) : null}
        {result ? (
          <Steps label={words.story} lines={result.transcript} />
        ) : (
          <Text p="sm" size="sm" c="dimmed">
            {words.noStory}
          </Text>
        )}
      </ScrollArea>
      {asked === "rename" && scenario ? (
        <RenameDialog file={name} path={path} scenario={scenario} onClose={close} />
      ) : null}
      {asked === "delete" ? (
        <DeleteDialog file={name} path={path} title={titleOfFile(file)} onClose={close} />
      ) : null}
    </section>
  );
}
