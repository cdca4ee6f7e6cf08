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
  openDatabase,
  openSqlRouting,
} from "@cordboard/routing/sql";
import type {
  ContactStore,
  Journal,
  JournalEntry,
  RoutingPort,
  StoredContact,
  Timer,
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
  close(): Promise<void>;
}

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
    close: () => database.destroy(),
  };
}
