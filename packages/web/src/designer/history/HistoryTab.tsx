import { Alert, Button, Group, ScrollArea, Stack, Text } from "@mantine/core";
import { useEffect, useState } from "react";

import { asking, client } from "../../client.ts";
import { texts } from "../../texts/index.ts";
import { useDesigner } from "../store.ts";
import { AuthorFields, authorOf } from "../team/AuthorFields.tsx";
import { useMe } from "../team/me.ts";
import { compareEntries } from "./compare-entries.ts";
import { entriesOf } from "./entries.ts";
import { VersionRow } from "./VersionRow.tsx";
import { loadVersions, useVersions } from "./versions.ts";

/** What the script was: its draft, its file, and its versions in git. */
export default function HistoryTab() {
  const { script, history, versions } = useVersions();
  const name = useDesigner((state) => state.name);
  const server = useDesigner((state) => state.server);
  const file = useDesigner((state) => state.file);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  useEffect(() => asking(loadVersions()), []);
  const entries = entriesOf({ server, file, history, versions: script === name ? versions : [] });
  const picked = entries.filter(({ id }) => chosen.includes(id));
  const words = texts.team.history;
  return (
    <ScrollArea h="100%" type="auto">
      <Stack p="sm" gap="xs">
        {history && history.git !== "ready" ? <NoGit /> : null}
        {entries.length === 0 ? (
          <Text size="sm">{words.none}</Text>
        ) : (
          <>
            <Group gap="sm">
              <Button
                size="compact-sm"
                disabled={picked.length === 0}
                onClick={() => asking(compareEntries(picked))}
              >
                {words.compare}
              </Button>
              <Text size="sm" c="dimmed">
                {words.compareHelp}
              </Text>
            </Group>
            <ul className="cb-list" aria-label={words.versions}>
              {entries.map((entry) => (
                <VersionRow
                  key={entry.id}
                  entry={entry}
                  chosen={chosen.includes(entry.id)}
                  onChoose={(isChosen) => {
                    const others = chosen.filter((id) => id !== entry.id).slice(-1);
                    setChosen(isChosen ? [...others, entry.id] : others);
                  }}
                />
              ))}
            </ul>
          </>
        )}
      </Stack>
    </ScrollArea>
  );
}

/** What to do so that there is a history. */
function NoGit() {
  const history = useVersions((state) => state.history);
  const [me, setMe] = useState(useMe.getState);
  const author = authorOf(me);
  const [isNamed] = useState(() => useMe.getState().name !== "");
  const words = texts.team.history;
  if (!history) return null;
  if (history.git === "no-git") return <Alert color="blue">{words.noGit}</Alert>;
  if (history.git === "unusable") {
    return (
      <Alert color="orange">
        {words.unusable} {history.detail}
      </Alert>
    );
  }
  const begin = async () => {
    if (!author) return;
    useMe.setState(me);
    await client.startHistory({ author });
    await loadVersions();
  };
  return (
    <Alert color="blue">
      <Stack gap="xs" align="flex-start">
        <Text size="sm">{words.noRepository}</Text>
        {isNamed ? null : <AuthorFields value={me} onChange={setMe} />}
        <Button size="compact-md" disabled={!author} onClick={() => asking(begin())}>
          {words.begin}
        </Button>
      </Stack>
    </Alert>
  );
}
