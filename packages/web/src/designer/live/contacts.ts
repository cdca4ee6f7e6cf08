import { client, tellError } from "../../client.ts";
import { paced } from "../../paced.ts";
import { useDesigner } from "../store.ts";
import { presentRange, waiting } from "./asked.ts";
import { useLive } from "./live-store.ts";
import { reopenContact } from "./replay.ts";

export async function loadContacts(): Promise<void> {
  const { name } = useDesigner.getState();
  if (name === null) return;
  const range = presentRange();
  const [running, { contacts, next }] = await waiting(() =>
    Promise.all([
      client.listRunningContacts({ name }),
      client.listFinishedContacts({ name }, range),
    ]),
  );
  if (useDesigner.getState().name === name) useLive.setState({ running, finished: contacts, next });
}

/** What has changed in the lists since; further pages that were read stay. */
async function loadChanges(): Promise<void> {
  const { name } = useDesigner.getState();
  if (name === null) return;
  const [running, { contacts }] = await Promise.all([
    client.listRunningContacts({ name }),
    client.listFinishedContacts({ name }, presentRange()),
  ]);
  if (useDesigner.getState().name !== name) return;
  useLive.setState(({ finished }) => {
    const known = new Set(finished?.map(({ contactId }) => contactId));
    const fresh = contacts.filter(({ contactId }) => !known.has(contactId));
    return { running, finished: [...fresh, ...(finished ?? [])] };
  });
}

/** Nobody can look more often. */
const PAUSE_MS = 1_000;

/** Somebody came, went on or left: the lists and the contact that is looked at are read again. */
export const { news: keepUp } = paced(async () => {
  if (useLive.getState().running === null) return;
  await Promise.all([loadChanges(), reopenContact()]).catch(tellError);
}, PAUSE_MS);

export async function loadMore(): Promise<void> {
  const { name } = useDesigner.getState();
  const { next } = useLive.getState();
  if (name === null || next === null) return;
  const page = await waiting(() =>
    client.listFinishedContacts({ name }, { ...presentRange(), after: next }),
  );
  useLive.setState(({ finished }) => ({
    finished: [...(finished ?? []), ...page.contacts],
    next: page.next,
  }));
}
