import { ApiError, type Author } from "@cordboard/api";
import { notifications } from "@mantine/notifications";

import { client } from "../client.ts";
import { navigate, scriptPath } from "../router.ts";
import { texts } from "../texts/index.ts";
import { loadScripts } from "../workspace-store.ts";
import { openScript, serverFacts, showServer } from "./files.ts";
import { dropWork } from "./kept-work.ts";
import { saveScript } from "./saving.ts";
import { CLOSED, isUnsaved, useDesigner } from "./store.ts";
import { useMe } from "./team/me.ts";
import { loadVersions } from "./history/versions.ts";

/** Shows what publishing would change. What is published is what was saved: so it is saved before. */
export async function openPublish(): Promise<void> {
  const state = useDesigner.getState();
  if (isUnsaved(state) && !(await saveScript())) return;
  useDesigner.setState({ publishing: true });
  await loadVersions();
}

export interface PublishWishes {
  readonly message: string;
  readonly author: Author;
  readonly commit: boolean;
  readonly others: readonly string[];
}

/** Lets callers hear the draft. */
export async function publishScript(wishes: PublishWishes): Promise<void> {
  const { name, file, server } = useDesigner.getState();
  if (name === null || !file || file.revision === null) return;
  const { message, author, commit, others } = wishes;
  useMe.setState({ name: author.name, email: author.email ?? "" });
  useDesigner.setState({ saving: true });
  try {
    const published = server?.published?.revision ?? null;
    const answer = await client.publishScript(
      { name },
      { revision: file.revision, published, message, author, commit, others: [...others] },
    );
    useDesigner.setState({ publishing: false, name: answer.file.name });
    showServer(answer.file);
    if (answer.file.name !== name) navigate(scriptPath(answer.file.name), "replace");
    tellPublished(answer.file.name, answer.notCommitted);
    await Promise.all([loadScripts(), loadVersions()]);
  } catch (error) {
    if (!(error instanceof ApiError && error.problem.current)) throw error;
    await lookAgain(name);
  } finally {
    useDesigner.setState({ saving: false });
  }
}

function tellPublished(name: string, notCommitted: string | null): void {
  const { done, notKept } = texts.team.publish;
  notifications.show({ color: "teal", message: done(name) });
  if (notCommitted === null) return;
  notifications.show({ color: "orange", title: notKept, message: notCommitted, autoClose: false });
}

/** Somebody was faster: the dialog shows how things stand now. */
async function lookAgain(name: string): Promise<void> {
  const now = await client.getScript({ name });
  const isNewer = now.revision !== useDesigner.getState().file?.revision;
  useDesigner.setState({
    server: serverFacts(now),
    ...(isNewer ? { news: now, publishing: false } : {}),
  });
}

export const askToDiscard = (): void => useDesigner.setState({ discarding: true });

/** Throws the shared draft away, and shows what is published. */
export async function discardDraft(): Promise<void> {
  const { name, file, server } = useDesigner.getState();
  if (name === null || !file || file.revision === null) return;
  await client.discardDraft({ name }, { revision: file.revision });
  dropWork(name);
  await loadScripts();
  useDesigner.setState(CLOSED);
  if (server?.published) await openScript(name);
  else navigate("/", "replace");
}
