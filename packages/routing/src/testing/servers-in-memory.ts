import type { RoutingEvent } from "@cordboard/runtime";

import { Alarm } from "../core/alarm.ts";
import type { Changes, Rows } from "../core/changes.ts";
import { nextDue, tick } from "../core/deadlines-due.ts";
import { type Command, deskOperations } from "../core/desk-operations.ts";
import type { MemoryRouting, MemoryRoutingOptions } from "../core/memory.ts";
import { portOperations } from "../core/port-operations.ts";
import { announcePositions } from "../core/positions.ts";
import { resume } from "../core/resume.ts";
import { WorkingSet } from "../core/working-set.ts";

/**
 * Call servers that share one contact centre, as those on PostgreSQL do: each has a working set of its own, they take
 * turns with every command, and each takes over what the others have changed. Without history and listeners.
 */
export function createServersInMemory(
  names: readonly string[],
  options: MemoryRoutingOptions,
): MemoryRouting {
  const { timer } = options;
  let offers = 0;
  const newId = () => `offer-${++offers}`;
  const sets = names.map((server) => new WorkingSet({ ...options, server }, newId));
  const pending: Changes["events"][number][] = [];
  let tell: ((contactId: string, event: RoutingEvent) => void) | null = null;
  let turn = 0;
  // Each has what is due by itself.
  const alarm = new Alarm(timer, () => sets.forEach((set) => runAt(set, tick)));

  function runAt<T>(set: WorkingSet, command: Command<T>): T {
    const now = timer.now();
    try {
      return command(set, now);
    } finally {
      announcePositions(set, now);
      const changes = set.takeChanges();
      for (const other of sets) if (other !== set) catchUp(other, set, changes);
      const dues = sets.map(nextDue).filter((due) => due !== null);
      alarm.setTo(dues.length > 0 ? Math.min(...dues) : null);
      pending.push(...changes.events);
      for (let next = pending.shift(); next; next = pending.shift())
        tell?.(next.contactId, next.event);
    }
  }

  function run<T>(command: Command<T>): T {
    turn = (turn + 1) % sets.length;
    const [set] = sets.slice(turn);
    if (set === undefined) throw new Error("There is no server.");
    return runAt(set, command);
  }

  const desk = deskOperations(run);
  const everywhere: typeof desk.configure = (rules) => {
    for (const set of sets) void deskOperations((command) => runAt(set, command)).configure(rules);
  };
  return {
    port: {
      ...portOperations((_contactId, command) => run(command)),
      callbackWaits: (number) => sets[0]?.waitingNumbers.has(number) ?? false,
      start: async (listener) => void (tell = listener),
      stop: async () => void (tell = null),
      async resume(contacts) {
        for (const set of sets)
          runAt(set, (own, now) => {
            const isOwn = ({ contactId }: (typeof contacts)[number]) =>
              (own.entries.get(contactId)?.server ?? own.server) === own.server;
            resume(own, contacts.filter(isOwn), now);
          });
      },
    },
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `run` answers at once, so does all over it
    desk: { ...desk, configure: everywhere } as unknown as MemoryRouting["desk"],
  };
}

function catchUp(set: WorkingSet, from: WorkingSet, changes: Changes): void {
  const [agents, goneAgents] = sorted(changes.agents, from.agents);
  const [entries, goneEntries] = sorted(changes.entries, from.entries);
  const [schedules, goneSchedules] = sorted(changes.schedules, from.schedules);
  const [called, goneCalled] = sorted(changes.called, from.called);
  const rows: Rows = { agents, entries, schedules, called, samples: changes.samples };
  const gone = { agents: goneAgents, entries: goneEntries };
  set.catchUp({ ...gone, schedules: goneSchedules, called: goneCalled }, rows);
}

function sorted<T>(ids: ReadonlySet<string>, rows: ReadonlyMap<string, T>): [T[], string[]] {
  const there = [...ids].flatMap((id) => rows.get(id) ?? []);
  return [there, [...ids].filter((id) => !rows.has(id))];
}
