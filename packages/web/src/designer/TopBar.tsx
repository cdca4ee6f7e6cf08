import { Button, Group, Tooltip } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import { IconLayoutSidebar, IconLayoutSidebarRight } from "@tabler/icons-react";

import { IconAction } from "../components/IconAction.tsx";
import { texts } from "../texts/index.ts";
import { COMMANDS, type EditorCommand } from "./commands/index.ts";
import { ScriptState } from "./ScriptState.tsx";
import { shortcutText } from "./shortcut-text.ts";
import { togglePanel, useDesigner } from "./store.ts";
import { People } from "./team/People.tsx";

/** Below this the script's own name needs the room. */
const NARROW = "(max-width: 1365px)";

export function TopBar() {
  const panels = useDesigner((state) => state.panels);
  const name = useDesigner((state) => state.name);
  return (
    <>
      <IconAction
        name={texts.panels.left}
        icon={IconLayoutSidebar}
        pressed={panels.left}
        onClick={() => togglePanel("left")}
      />
      {name === null ? null : <ScriptState />}
      <Group flex={1} />
      {name === null ? null : <People />}
      {name === null ? null : <Commands />}
      {name === null ? null : (
        <IconAction
          name={texts.panels.right}
          icon={IconLayoutSidebarRight}
          pressed={panels.right}
          onClick={() => togglePanel("right")}
        />
      )}
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
  const narrow = useMediaQuery(NARROW, false, { getInitialValueInEffect: false });
  const { title, icon: Glyph, run, shortcuts, toolbar } = command;
  const hint = shortcutText(shortcuts[0] ?? "");
  if (toolbar === "icon" || (toolbar === "title" && narrow)) {
    return <IconAction name={title} icon={Glyph} hint={hint} disabled={!enabled} onClick={run} />;
  }
  return (
    <Tooltip label={hint} openDelay={400}>
      <Button
        size="compact-md"
        data-command={command.id}
        variant={toolbar === "main" ? "filled" : "default"}
        leftSection={<Glyph size={16} stroke={1.7} />}
        disabled={!enabled}
        onClick={run}
      >
        {title}
      </Button>
    </Tooltip>
  );
}
