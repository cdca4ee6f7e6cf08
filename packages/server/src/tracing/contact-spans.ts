import type { Contact, JournalEntry } from "@cordboard/runtime";

/** Something that took time, and is over. */
export interface FinishedSpan {
  readonly name: string;
  readonly contactId: string;
  /** Of the contact as a whole: all its other spans are within it. */
  readonly isRoot: boolean;
  /** Epoch milliseconds. */
  readonly from: number;
  readonly to: number;
  readonly attributes: { readonly [name: string]: string | number | boolean };
  /** The code of what went wrong. */
  readonly error?: string | undefined;
}

interface Open {
  readonly from: number;
  readonly name: string;
  readonly attributes: FinishedSpan["attributes"];
}

interface OpenAction extends Open {
  readonly action: string;
  readonly depth: number;
}

/** What is open of a contact: actions, the outermost first, and its place in a queue or conversation. */
interface Following {
  actions: OpenAction[];
  place: Open | null;
}

type EntryOf<Kind extends JournalEntry["kind"]> = Extract<JournalEntry, { readonly kind: Kind }>;

/**
 * Makes spans of the steps of contacts: one for each action, for each time in a queue and each conversation, and in
 * the end one for the contact. Names of scripts and actions and codes are in them, and nothing that people said,
 * pressed or are called by. What was open when an earlier process ended begins anew at `since`.
 */
export function contactSpans(
  since: number,
  finished: (span: FinishedSpan) => void,
): (contact: Contact, entries: readonly JournalEntry[]) => void {
  const contacts = new Map<string, Following>();

  return (contact, entries) => {
    const { contactId } = contact;
    let following = contacts.get(contactId);
    if (!following) {
      following = { actions: [], place: placeBefore(contact, since) };
      contacts.set(contactId, following);
    }
    for (const entry of entries) follow(contact, following, entry);
    const last = entries.at(-1);
    if (last) movePlace(contact, following, last.at);
    if (last?.kind !== "command" || last.command.type !== "endContact") return;
    contacts.delete(contactId);
    closeAll(contactId, following.actions, last.at);
    finished({
      name: "contact",
      contactId,
      isRoot: true,
      from: contact.call.startedAt,
      to: last.at,
      attributes: {
        "cordboard.contact.id": contactId,
        "cordboard.script": contact.script,
        "cordboard.outcome": last.command.outcome,
      },
      error: last.command.outcome === "failed" ? (contact.error?.code ?? "failed") : undefined,
    });
  };

  function follow(contact: Contact, following: Following, entry: JournalEntry): void {
    if (entry.kind === "entered") enter(contact, following, entry);
    else if (entry.kind === "branch") leave(contact, following, entry);
    else if (entry.kind === "flow-ended") {
      closeAll(contact.contactId, following.actions, entry.at);
      following.actions = [];
    }
  }

  function enter(contact: Contact, following: Following, entry: EntryOf<"entered">): void {
    const { depth = 0, action, script = contact.script, type, at } = entry;
    const stays = following.actions.filter((one) => one.depth < depth);
    const over = following.actions.filter((one) => one.depth >= depth);
    closeAll(contact.contactId, over, at);
    const attributes = {
      "cordboard.script": script,
      "cordboard.action": action,
      "cordboard.action.type": type,
    };
    following.actions = [...stays, { action, depth, name: type, from: at, attributes }];
  }

  function leave(contact: Contact, following: Following, entry: EntryOf<"branch">): void {
    const { depth = 0, action, script = contact.script, branch, at, error } = entry;
    const open = following.actions.find((one) => one.depth === depth && one.action === action);
    following.actions = following.actions.filter((one) => one.depth < depth);
    const resumed = { "cordboard.script": script, "cordboard.action": action };
    const { name, from, attributes } = open ?? {
      name: "action",
      from: since,
      attributes: { ...resumed, "cordboard.resumed": true },
    };
    close(contact.contactId, { name, from, attributes }, at, {
      attributes: { "cordboard.branch": branch ?? "" },
      error: error?.code,
    });
  }

  /** The contact has entered a queue, talks with an agent, or does neither any more. */
  function movePlace({ contactId, queue, agent }: Contact, following: Following, at: number): void {
    const name = queue.state === "none" ? null : queue.state === "connected" ? "talk" : "queue";
    const { place } = following;
    if (place?.name === name || (place === null && name === null)) return;
    if (place) close(contactId, place, at, { attributes: { "cordboard.queue.then": queue.state } });
    const from = name === "queue" ? (queue.enteredAt ?? at) : at;
    const agentId = agent ? { "cordboard.agent.id": agent.id } : {};
    following.place = name && {
      name,
      from,
      attributes: { "cordboard.skill": queue.skill, ...agentId },
    };
  }

  function closeAll(contactId: string, all: readonly Open[], at: number): void {
    for (const open of all.toReversed()) close(contactId, open, at);
  }

  function close(
    contactId: string,
    { name, from, attributes }: Open,
    to: number,
    more: Partial<Pick<FinishedSpan, "attributes" | "error">> = {},
  ): void {
    const all = { ...attributes, ...more.attributes };
    finished({ name, contactId, isRoot: false, from, to, attributes: all, error: more.error });
  }
}

/** Where a contact was that an earlier process took into the queue: the time of entry is the contact's own. */
function placeBefore({ queue, agent }: Contact, since: number): Open | null {
  if (queue.enteredAt === null || queue.enteredAt >= since) return null;
  const attributes = { "cordboard.skill": queue.skill, "cordboard.resumed": true };
  return agent
    ? { name: "talk", from: since, attributes: { ...attributes, "cordboard.agent.id": agent.id } }
    : { name: "queue", from: queue.enteredAt, attributes };
}
