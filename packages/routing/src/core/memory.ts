import type { RoutingEvent, RoutingPort, Timer } from "@cordboard/runtime";
import { Alarm } from "./alarm.ts";
import { nextDue, tick } from "./deadlines-due.ts";
import type { SyncAgentDesk } from "./desk.ts";
import { type Command, deskOperations } from "./desk-operations.ts";
import type { CentreRules, OutboundCalled, StatusPeriod } from "./model.ts";
import { portOperations } from "./port-operations.ts";
import { announcePositions } from "./positions.ts";
import { resume } from "./resume.ts";
import { withPresent } from "./status-history.ts";
import { type DeskChange, isSeen, viewChange } from "./views.ts";
import { type NewId, WorkingSet } from "./working-set.ts";

export interface MemoryRoutingOptions extends CentreRules {
  readonly timer: Timer;
  /** By default counted, so that the same history gives the same ids. */
  readonly newId?: NewId | undefined;
  /** Calls of agents before the beginning. */
  readonly called?: readonly OutboundCalled[] | undefined;
  /** Statuses kept for {@link SyncAgentDesk.history}, over all agents. Default 10,000. */
  readonly historyLimit?: number | undefined;
}

/** A contact centre in memory: the runtime's port on one side, the agents' desk on the other. */
export interface MemoryRouting {
  readonly port: RoutingPort;
  readonly desk: SyncAgentDesk;
}

const HISTORY_LIMIT = 10_000;

/**
 * A contact centre in memory, for the simulator, benchmarks and tests: deterministic, and answered at
 * once. Events reach listeners before the command returns, except those that a listener's own commands
 * bring about: these wait until the listeners have heard of what came before.
 *
 * @example
 * const { port, desk } = createMemoryRouting({ skills: [{ name: "support" }], timer });
 * await port.start((contactId, event) => runtime.routing(contactId, event));
 * desk.putAgent({ id: "anna", name: "Anna", endpoint: "", skills: [{ name: "support", proficiency: 1 }] });
 * desk.setStatus("anna", "Available");
 */
export function createMemoryRouting(options: MemoryRoutingOptions): MemoryRouting {
  const { timer, newId = countedIds(), historyLimit = HISTORY_LIMIT } = options;
  const set = new WorkingSet(options, newId);
  for (const one of options.called ?? []) set.putCalled(one);
  const history: StatusPeriod[] = [];
  const listeners = new Set<(change: DeskChange) => void>();
  const deliveries = new Deliveries();
  let tell: ((contactId: string, event: RoutingEvent) => void) | null = null;
  const alarm = new Alarm(timer, () => run(tick));

  function run<T>(command: Command<T>): T {
    const now = timer.now();
    try {
      return command(set, now);
    } finally {
      announcePositions(set, now);
      alarm.setTo(nextDue(set));
      deliver();
    }
  }

  function deliver(): void {
    const changes = set.takeChanges();
    history.push(...changes.periods);
    if (history.length > 2 * historyLimit) history.splice(0, history.length - historyLimit);
    for (const { contactId, event } of changes.events) {
      deliveries.add(() => tell?.(contactId, event));
    }
    if (listeners.size > 0 && isSeen(changes)) {
      const change = viewChange(set, changes);
      deliveries.add(() => listeners.forEach((listener) => listener(change)));
    }
    deliveries.drain();
  }

  const port: RoutingPort = {
    ...portOperations((_contactId, command) => run(command)),
    callbackWaits: (number) => set.waitingNumbers.has(number),
    async start(listener) {
      tell = listener;
      alarm.setTo(nextDue(set));
    },
    async stop() {
      tell = null;
      alarm.setTo(null);
    },
    async resume(contacts) {
      run((rows, now) => resume(rows, contacts, now));
    },
  };

  const desk: SyncAgentDesk = {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `run` answers at once, so does all over it
    ...(deskOperations(run) as Omit<SyncAgentDesk, "onChange" | "history">),
    history(agentId, range = {}) {
      const past = history.filter((period) => period.agentId === agentId).toReversed();
      return withPresent(set.agents.get(agentId), past, range);
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  return { port, desk };
}

/** Delivers in order, one after another, also what is added meanwhile. */
class Deliveries {
  #pending: (() => void)[] = [];
  #draining = false;

  add(delivery: () => void): void {
    this.#pending.push(delivery);
  }

  drain(): void {
    if (this.#draining) return;
    this.#draining = true;
    try {
      while (this.#pending.length > 0) {
        const batch = this.#pending;
        this.#pending = [];
        for (const deliver of batch) deliver();
      }
    } finally {
      this.#draining = false;
    }
  }
}

function countedIds(): NewId {
  let last = 0;
  return () => {
    last += 1;
    return `offer-${last}`;
  };
}
