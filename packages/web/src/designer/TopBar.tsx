import { Badge, Button, Group, Text, Tooltip } from "@mantine/core";
import { IconLayoutSidebar, IconLayoutSidebarRight } from "@tabler/icons-react";

import { IconAction } from "../components/IconAction.tsx";
import { texts } from "../texts/index.ts";
import { useWorkspace } from "../workspace-store.ts";
import { COMMANDS, type EditorCommand } from "./commands/index.ts";
import { shortcutText } from "./shortcut-text.ts";
import { isUnsaved, useDesigner, useScript } from "./store.ts";

export function TopBar() {
  const panels = useDesigner((state) => state.panels);
  const name = useDesigner((state) => state.name);
  const toggle = (side: "left" | "right") => () =>
    useDesigner.setState({ panels: { ...panels, [side]: !panels[side] } });
  return (
    <>
      <IconAction
        name={texts.panels.left}
        icon={IconLayoutSidebar}
        pressed={panels.left}
        onClick={toggle("left")}
      />
      {name === null ? null : <ScriptState />}
      <Group flex={1} />
      {name === null ? null : <Commands />}
      <IconAction
        name={texts.panels.right}
        icon={IconLayoutSidebarRight}
        pressed={panels.right}
        onClick={toggle("right")}
      />
    </>
  );
}

function Commands() {
  return (
    <Group gap={6} wrap="nowrap" role="toolbar" aria-label={texts.commands.toolbar}>
      {COMMANDS.filter(({ toolbar }) => toolbar).map((command) => (
        <CommandButton key={command.id} command={command} />
      ))}
    </Group>
  );
}

function CommandButton({ command }: { readonly command: EditorCommand }) {
  const enabled = useDesigner(command.when);
  const busy = useDesigner(({ saving }) => saving && command.id === "save");
  const { id, title, icon: Glyph, run, shortcuts, toolbar } = command;
  const hint = shortcutText(shortcuts[0] ?? "");
  if (toolbar === "icon") {
    return <IconAction name={title} icon={Glyph} hint={hint} disabled={!enabled} onClick={run} />;
  }
  return (
    <Tooltip label={hint} openDelay={400}>
      <Button
        size="compact-md"
        variant={id === "save" ? "filled" : "default"}
        leftSection={<Glyph size={16} stroke={1.7} />}
        disabled={!enabled}
        loading={busy}
        onClick={run}
      >
        {title}
      </Button>
    </Tooltip>
  );
}

function ScriptState() {
  const script = useScript();
  const name = useDesigner((state) => state.name);
  const unsaved = useDesigner(isUnsaved);
  const saving = useDesigner((state) => state.saving);
  const answering = useWorkspace(
    ({ scripts }) => scripts?.find((summary) => summary.name === name)?.answering,
  );
  const word = saving ? "saving" : unsaved ? "unsaved" : "saved";
  const words = {
    "this-version": texts.state.answering,
    "earlier-version": texts.state.earlier,
    none: texts.state.nobody,
  };
  return (
    <Group gap="xs" wrap="nowrap" miw={0}>
      <Text component="h1" fw={600} size="md" truncate maw={220}>
        {script?.name ?? name}
      </Text>
      <Tooltip label={answering ? words[answering] : ""} disabled={!answering}>
        <Badge
          role="status"
          variant="light"
          color={unsaved ? "orange" : "teal"}
          tt="none"
          fw={500}
          miw="max-content"
        >
          {texts.state[word]}
        </Badge>
      </Tooltip>
    </Group>
  );
}
