import { Spotlight } from "@mantine/spotlight";
import { IconFileText, IconSearch } from "@tabler/icons-react";
import { useState, type ReactNode } from "react";

import { searchActions } from "../editor/index.ts";
import { navigate, scriptPath } from "../router.ts";
import { language, specs } from "../language.ts";
import { texts } from "../texts/index.ts";
import { useWorkspace } from "../workspace-store.ts";
import { ActionGlyph } from "./ActionGlyph.tsx";
import { COMMANDS } from "./commands/index.ts";
import { draw, goTo } from "./drawing.ts";
import { matching } from "./palette/matching.ts";
import { shortcutText } from "./shortcut-text.ts";
import { useDesigner, useScript } from "./store.ts";

const LIMIT = 12;

interface Entry {
  readonly key: string;
  readonly label: string;
  readonly description?: string;
  readonly left: ReactNode;
  readonly right?: ReactNode;
  readonly run: () => void;
}

/** Ctrl+K: any command, any action of the drawing, any script. */
export function CommandBar() {
  const [query, setQuery] = useState("");
  return (
    <Spotlight.Root
      shortcut={null}
      query={query}
      onQueryChange={setQuery}
      scrollable
      maxHeight="min(480px, 60vh)"
      attributes={{ content: { "aria-label": texts.commandBar.title } }}
    >
      <Spotlight.Search
        aria-label={texts.commandBar.search}
        placeholder={texts.commandBar.search}
        leftSection={<IconSearch size={18} />}
      />
      <Spotlight.ActionsList>
        <Found query={query} />
      </Spotlight.ActionsList>
    </Spotlight.Root>
  );
}

function Found({ query }: { readonly query: string }) {
  const groups = [
    { title: texts.commandBar.commands, entries: useCommands(query) },
    { title: texts.commandBar.actions, entries: useActions(query) },
    { title: texts.commandBar.scripts, entries: useScripts(query) },
    { title: texts.commandBar.add, entries: useNewActions(query) },
  ].filter(({ entries }) => entries.length > 0);
  if (groups.length === 0) return <Spotlight.Empty>{texts.commandBar.nothing}</Spotlight.Empty>;
  return groups.map(({ title, entries }) => (
    <Spotlight.ActionsGroup key={title} label={title}>
      {entries.map(({ key, label, description, left, right, run }) => (
        <Spotlight.Action
          key={key}
          label={label}
          {...(description === undefined ? {} : { description })}
          leftSection={left}
          rightSection={right}
          onClick={run}
        />
      ))}
    </Spotlight.ActionsGroup>
  ));
}

const hasWords = (text: string, query: string) =>
  query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.toLowerCase().includes(word));

function useCommands(query: string): Entry[] {
  const state = useDesigner();
  return COMMANDS.filter(
    ({ id, title, when }) => id !== "command-bar" && hasWords(title, query) && when(state),
  ).map(({ id, title, icon: Glyph, shortcuts: [keys], run }) => ({
    key: id,
    label: title,
    left: <Glyph size={18} stroke={1.7} />,
    ...(keys === undefined ? {} : { right: <kbd className="cb-keys">{shortcutText(keys)}</kbd> }),
    run,
  }));
}

function useActions(query: string): Entry[] {
  const script = useScript();
  if (!script || query.trim() === "") return [];
  return searchActions(script, language.specs, query, LIMIT).map(({ id, title, value }) => ({
    key: id,
    label: title,
    description: value ?? id,
    left: <ActionGlyph spec={language.specs.get(script.actions[id]?.type ?? "")} size="small" />,
    run: () => goTo(id),
  }));
}

function useScripts(query: string): Entry[] {
  const scripts = useWorkspace((state) => state.scripts);
  return (scripts ?? [])
    .filter(({ name }) => hasWords(name, query))
    .slice(0, LIMIT)
    .map(({ name }) => ({
      key: name,
      label: name,
      left: <IconFileText size={18} stroke={1.7} />,
      run: () => navigate(scriptPath(name)),
    }));
}

function useNewActions(query: string): Entry[] {
  const canDraw = useDesigner(({ history }) => history !== null);
  if (!canDraw || query.trim() === "") return [];
  return matching(specs, query)
    .slice(0, LIMIT)
    .map((spec) => ({
      key: spec.type,
      label: texts.commandBar.addAction(spec.title),
      left: <ActionGlyph spec={spec} size="small" />,
      run: () => draw(spec.type),
    }));
}
