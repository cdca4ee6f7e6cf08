import { Badge, Group, Text, Tooltip } from "@mantine/core";
import { useEffect } from "react";

import { asking } from "../client.ts";
import { texts } from "../texts/index.ts";
import { useWorkspace } from "../workspace-store.ts";
import { loadVersions, useVersions, versionThatAnswers } from "./history/versions.ts";
import { isUnsaved, useDesigner, useScript } from "./store.ts";
import { personAt } from "./team/words.ts";

const COLORS = {
  unsaved: "orange",
  saving: "orange",
  waiting: "red",
  draft: "blue",
  published: "teal",
} as const;

/** What script this is, and how far what is drawn has come: drawn, saved, published. */
export function ScriptState() {
  const script = useScript();
  const name = useDesigner((state) => state.name);
  const server = useDesigner((state) => state.server);
  const unsaved = useDesigner(isUnsaved);
  const saving = useDesigner((state) => state.saving);
  const waiting = useDesigner((state) => state.waiting);
  const isLoaded = server !== null;
  useEffect(() => {
    if (name !== null && isLoaded) asking(loadVersions());
  }, [name, isLoaded]);
  const version = useVersions((state) => versionThatAnswers(state, { name, path: server?.path }));
  const far = waiting
    ? "waiting"
    : saving
      ? "saving"
      : unsaved
        ? "unsaved"
        : server?.draft || !server?.published
          ? "draft"
          : "published";
  const words =
    far === "published" && version
      ? texts.team.state.publishedAs(version.hash.slice(0, 7))
      : texts.team.state[far];
  return (
    <Group gap="xs" wrap="nowrap" miw={0}>
      <Text component="h1" fw={600} size="md" truncate miw={90} maw={220}>
        {script?.name ?? name}
      </Text>
      <Tooltip
        label={<Heard />}
        multiline
        maw={360}
        events={{ hover: true, focus: true, touch: true }}
      >
        <Badge
          role="status"
          tabIndex={0}
          variant="light"
          color={COLORS[far]}
          tt="none"
          fw={500}
          miw="max-content"
        >
          {words}
        </Badge>
      </Tooltip>
    </Group>
  );
}

/** What is live where. */
function Heard() {
  const { name, server } = useDesigner();
  const unsaved = useDesigner(isUnsaved);
  const version = useVersions((state) => versionThatAnswers(state, { name, path: server?.path }));
  const points = useWorkspace(({ workspace }) => workspace?.points) ?? [];
  const { state } = texts.team;
  if (!server) return null;
  const numbers = points.filter(({ script }) => script === name).map(({ number }) => number);
  const isThis = !unsaved && !server.draft;
  const heard =
    server.answering === "none"
      ? state.hearNothing
      : server.answering === "earlier-version"
        ? state.hearLastGood
        : isThis
          ? state.hearThis
          : state.hearEarlier;
  return (
    <>
      <Text size="sm">{heard}</Text>
      {version ? (
        <Text size="sm">{state.since(...personAt({ by: version.author, at: version.at }))}</Text>
      ) : null}
      <Text size="sm">
        {numbers.length > 0 ? state.numbers(numbers.join(", ")) : state.noNumbers}
      </Text>
    </>
  );
}
