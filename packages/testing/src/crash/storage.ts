import {
  createMemoryRouting,
  type AgentDesk,
  type AgentView,
  type QueueEntry,
  type ScheduledCallback,
  type SkillConfig,
} from "@cordboard/routing";
import {
  createContactStore,
  createJournal,
  createRecords,
  openDatabase,
  openSqlRouting,
} from "@cordboard/routing/sql";
import {
  recordOf,
  type ContactStore,
  type ContactRecord,
  type Journal,
  type JournalEntry,
  type RoutingPort,
  type StoredContact,
  type Timer,
} from "@cordboard/runtime";

/** What of a contact centre outlives its processes. */
export interface CrashStorage {
  readonly store: ContactStore;
  /** Written with the next save: what is not, dies with the process. */
  journal(): Journal;
  /** Queue and desk of a new process; those of the earlier one have nothing to do any more. */
  routing(timer: Timer): Promise<{ readonly port: RoutingPort; readonly desk: AgentDesk }>;
  /** Resolves when nothing is under way. */
  idle(): Promise<void>;
  entries(): Promise<readonly JournalEntry[]>;
  /** Of contacts that are over. */
  records(): Promise<readonly CrashRecord[]>;
  close(): Promise<void>;
}

export type CrashRecord = Pick<
  ContactRecord,
  "contactId" | "kind" | "outcome" | "stays" | "callback"
>;

export interface CentreView {
  readonly stored: readonly string[];
  readonly waiting: readonly QueueEntry[];
  readonly scheduled: readonly ScheduledCallback[];
  readonly agents: readonly AgentView[];
}

export const viewOf = async (storage: CrashStorage, desk: AgentDesk): Promise<CentreView> => ({
  stored: (await storage.store.loadAll()).map(({ contactId }) => contactId),
  waiting: await desk.waiting(),
  scheduled: (await desk.scheduled({ limit: 10_000 })).callbacks,
  agents: await desk.agents(),
});

const SKILLS: readonly SkillConfig[] = [{ name: "support", acwSec: 5, ringTimeoutSec: 15 }];

/** Queues in memory go on by themselves, as those of a server of their own would. */
export function memoryStorage(timer: Timer): CrashStorage {
  const kept = new Map<string, string>();
  const written = new Map<string, JournalEntry>();
  const { port, desk } = createMemoryRouting({ skills: SKILLS, timer });
  let pending: JournalEntry[] = [];
  const commit = () => {
    for (const entry of pending.splice(0)) {
      const key = `${entry.contactId} ${entry.seq}`;
      if (!written.has(key)) written.set(key, entry);
    }
  };
  return {
    store: {
      save(contact) {
        commit();
        kept.set(contact.contactId, JSON.stringify(contact));
      },
      remove(contactId) {
        commit();
        kept.delete(contactId);
      },
      loadAll: () =>
        Promise.resolve([...kept.values()].map((text) => JSON.parse(text) as StoredContact)),
    },
    journal() {
      pending = [];
      return { append: (entries) => void pending.push(...entries) };
    },
    routing: () => Promise.resolve({ port, desk }),
    idle: () => Promise.resolve(),
    entries: () => Promise.resolve([...written.values()]),
    records: () => Promise.resolve(recordsOf([...written.values()])),
    close: () => Promise.resolve(),
  };
}

export async function sqliteStorage(): Promise<CrashStorage> {
  const database = await openDatabase(":memory:");
  let routing: ReturnType<typeof openSqlRouting> | null = null;
  const journal = createJournal(database);
  const idle = async () => {
    await routing?.idle();
    await new Promise<void>((resolve) => setImmediate(resolve));
  };
  return {
    store: createContactStore(database),
    journal: () => journal,
    async routing(timer) {
      await idle();
      let offers = 0;
      const newId = () => `offer-${timer.now()}-${++offers}`;
      routing = openSqlRouting({ database, timer, skills: SKILLS, newId });
      return routing;
    },
    idle,
    async entries() {
      const begun = await journal.recent();
      return (await Promise.all(begun.map(({ contactId }) => journal.read(contactId)))).flat();
    },
    records: () =>
      createRecords(database).list({ from: 0, to: Number.MAX_SAFE_INTEGER }, { limit: 100 }),
    close: () => database.destroy(),
  };
}

/** What the journals of contacts say that are over. */
export const recordsOf = (entries: readonly JournalEntry[]): readonly ContactRecord[] =>
  [...Map.groupBy(entries, ({ contactId }) => contactId).values()].flatMap((own) => {
    const record = recordOf(own.toSorted((a, b) => a.seq - b.seq));
    return record ? [record] : [];
  });
