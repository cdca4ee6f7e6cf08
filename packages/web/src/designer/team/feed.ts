import {
  liveFeed,
  type FeedState,
  type LiveMessage,
  type Person,
  type PresenceMessage,
  type ScriptSummary,
} from "@cordboard/api";
import { notifications } from "@mantine/notifications";
import { create } from "zustand";

import { asking, client } from "../../client.ts";
import { texts } from "../../texts/index.ts";
import { useWorkspace } from "../../workspace-store.ts";
import { serverFacts } from "../files.ts";
import { loadVersions } from "../history/versions.ts";
import { saveWaiting } from "../saving.ts";
import { isUnsaved, useDesigner } from "../store.ts";
import { TAB_ID, useMe } from "./me.ts";

interface Feed {
  readonly state: FeedState;
  readonly people: readonly Person[];
}

/** What the server tells while the designer is open: whether it is there, and who else is. */
export const useFeed = create<Feed>(() => ({ state: "connecting", people: [] }));

/** Follows the server: others are shown, they are shown us, and what they save or publish is told. */
export function followTeam(): () => void {
  let say: ((message: PresenceMessage) => void) | null = null;
  let said = "";
  const tell = () => {
    const { name } = useMe.getState();
    const state = useDesigner.getState();
    const message: PresenceMessage = {
      type: "presence",
      id: TAB_ID,
      name: name.trim(),
      script: state.name ?? "",
      unsaved: isUnsaved(state),
    };
    const text = JSON.stringify(message);
    if (!say || text === said) return;
    said = text;
    say(message);
  };
  const scheme = location.protocol === "https:" ? "wss" : "ws";
  const close = liveFeed(
    `${scheme}://${location.host}/api/live?topics=scripts,presence`,
    take,
    (state) => useFeed.setState({ state }),
    {
      onOpen(next) {
        say = next;
        said = "";
        tell();
        asking(saveWaiting());
      },
    },
  );
  const unfollow = [useDesigner.subscribe(tell), useMe.subscribe(tell)];
  return () => {
    for (const stop of unfollow) stop();
    close();
  };
}

function take(message: LiveMessage): void {
  if (message.type === "presence") useFeed.setState({ people: message.people });
  if (message.type !== "scripts") return;
  useWorkspace.setState({ scripts: message.scripts });
  const { name } = useDesigner.getState();
  const summary = message.scripts.find((script) => script.name === name);
  if (summary) asking(lookAt(summary));
}

/** Another version of the script that is open: told, and offered; one that is drawn here already is only noted. */
async function lookAt({ name, revision, published, draft, publication }: ScriptSummary) {
  const open = useDesigner.getState();
  const { file, server, saving, loading, waiting, review, news } = open;
  if (!file || !server || saving || loading || waiting || review?.kind === "merge") return;
  const hasOtherText = revision !== (news?.revision ?? file.revision);
  const isPublished = published !== (server.published?.revision ?? null);
  const isOtherDraft = (draft?.at ?? 0) !== (server.draft?.at ?? 0);
  if (!hasOtherText && !isPublished && !isOtherDraft) return;
  const newer = await client.getScript({ name });
  const now = useDesigner.getState();
  if (now.name !== name || now.saving || now.file !== file) return;
  useDesigner.setState({ server: serverFacts(newer) });
  if (newer.revision !== file.revision) useDesigner.setState({ news: newer });
  else useDesigner.setState({ news: null });
  if (!isPublished) return;
  await loadVersions();
  const { published: words, changed } = texts.team.news;
  const message = publication ? words(publication.by || texts.team.somebody) : changed;
  notifications.show({ color: publication ? "teal" : "grape", message });
}
