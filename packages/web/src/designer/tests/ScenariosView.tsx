import { Button, Collapse, ScrollArea, Stack, Text, UnstyledButton } from "@mantine/core";
import { IconChevronDown, IconChevronRight } from "@tabler/icons-react";
import { useState } from "react";

import { texts } from "../../texts/index.ts";
import { showTab, useDesigner } from "../store.ts";
import { ScenarioDetails } from "./ScenarioDetails.tsx";
import { ScenarioRow } from "./ScenarioRow.tsx";
import { useTests, type TestFile } from "./tests-store.ts";

/** The workspace's scenarios: those about the script that is drawn, and the others. */
export function ScenariosView() {
  const { files, chosen } = useTests();
  const name = useDesigner((state) => state.name);
  const [open, setOpen] = useState(false);
  if (!files) return <Text p="md">{texts.panels.loading}</Text>;
  if (files.length === 0) return <Empty text={texts.tests.none} />;
  const own = files.filter(({ scenario }) => scenario?.script === name);
  const others = files.filter((file) => !own.includes(file));
  const looked = files.find((file) => file.name === chosen);
  const Chevron = open ? IconChevronDown : IconChevronRight;
  return (
    <div className="cb-tests-parts">
      <ScrollArea className="cb-tests-list" type="auto">
        {own.length === 0 ? (
          <Empty text={texts.tests.noneOfScript} />
        ) : (
          <Rows title={texts.tests.own(own.length)} files={own} />
        )}
        {others.length > 0 ? (
          <>
            <UnstyledButton
              className="cb-tests-group"
              aria-expanded={open}
              onClick={() => setOpen(!open)}
            >
              <Chevron size={14} aria-hidden /> {texts.tests.others(others.length)}
            </UnstyledButton>
            <Collapse expanded={open}>
              <Rows title={texts.tests.others(others.length)} files={others} />
            </Collapse>
          </>
        ) : null}
      </ScrollArea>
      {looked ? (
        <ScenarioDetails key={looked.name} file={looked} />
      ) : (
        <Text p="md" size="sm" c="dimmed">
          {texts.tests.choose}
        </Text>
      )}
    </div>
  );
}

function Rows({ title, files }: { readonly title: string; readonly files: readonly TestFile[] }) {
  return (
    <ul className="cb-list" aria-label={title}>
      {files.map((file) => (
        <ScenarioRow key={file.name} file={file} />
      ))}
    </ul>
  );
}

function Empty({ text }: { readonly text: string }) {
  return (
    <Stack p="md" gap="xs" align="flex-start">
      <Text size="sm">{text}</Text>
      <Button size="compact-sm" variant="light" onClick={() => showTab("simulator")}>
        {texts.tests.openSimulator}
      </Button>
    </Stack>
  );
}
