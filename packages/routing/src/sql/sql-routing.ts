import type { RoutingEvent, RoutingPort, Timer } from "@cordboard/runtime";
import { Alarm } from "../core/alarm.ts";
import { nextDue, tick } from "../core/deadlines-due.ts";
import { loseDesksOf } from "../core/desk-presence.ts";
import type { AgentDesk } from "../core/desk.ts";
import { type Command, deskOperations, question } from "../core/desk-operations.ts";
import type { CentreRules } from "../core/model.ts";
import { portOperations } from "../core/port-operations.ts";
import { resume } from "../core/resume.ts";
import { withPresent } from "../core/status-history.ts";
import { type DeskChange, isSeen, viewChange } from "../core/views.ts";
import type { NewId } from "../core/working-set.ts";
import { CommandBatches } from "./command-batches.ts";
import type { CordboardDatabase } from "./database.ts";
import { readPeriods } from "./read-rows.ts";
import { readSchedules } from "./read-schedules.ts";
import { Patience } from "./patience.ts";
import { isTransient } from "./postgres.ts";
import { LeaseLost, type ServerLease } from "./servers/server-lease.ts";
import type { ServerRules } from "./servers/silent-servers.ts";
import { takingOver } from "./servers/take-over.ts";
import { type Answer, type Done, SharedRows } from "./shared-rows.ts";

export interface SqlRoutingOptions extends CentreRules {
  readonly database: CordboardDatabase;
  /** Of a server that shares the database with others; the server's name is in it. */
  readonly lease?: ServerLease | undefined;
  readonly timer: Timer;
  /** By default UUIDs, which no other server and no earlier run has given. */
  readonly newId?: NewId | undefined;
  /** The database was away, and is back: what it had done at the last moment may not have been told. */
  readonly onUncertain?: (() => void) | undefined;
  /** Told of commands that could not be carried out, and of listeners that threw. */
  readonly onError?: ((error: unknown) => void) | undefined;
}

/** A contact centre whose rows outlive the process. */
export interface SqlRouting {
  readonly port: RoutingPort;
  readonly desk: AgentDesk;
  /** Fulfilled when every command given so far was carried out and its events were delivered. */
  idle(): Promise<void>;
  /** Others have left something for this server, or may have: it is taken now. */
  look(): void;
  /** Carries on what waits at another server that is not seen any more, if it is time for that and nobody else has. */
  takeOver(server: string, rules: ServerRules): Promise<void>;
}

const RETRY_MS = 1000;

/** So long a shared database may be away before contacts are told that nothing can be asked of it. */
const PATIENCE_MS = 60_000;

/** So often a server looks whether others have changed something, or have news for its contacts. */
const LOOK_MS = 100;

/** The rows are looked at, and what others have left is taken. */
const LOOK = question(() => undefined);

/**
 * A contact centre in a database. Commands are carried out one after another by the rules of the core, each
 * in a commit of its own; events are delivered after the commit, so nobody hears of what a crash could undo.
 *
 * When the database still holds contacts or scheduled callbacks of an earlier run, nothing falls due before
 * {@link RoutingPort.resume} has said which of the contacts are alive. Desks that an earlier process had connected have their
 * grace to come back.
 */
export function openSqlRouting(options: SqlRoutingOptions): SqlRouting {
  const { database, timer, lease, newId = () => crypto.randomUUID() } = options;
  const server = lease?.name ?? options.server;
  const rows = new SharedRows(database, { ...options, server }, newId, lease);
  const patience = new Patience(timer, lease === undefined ? 0 : PATIENCE_MS);
  const batches = new CommandBatches(carryOut);
  const listeners = new Set<(change: DeskChange) => void>();
  let tell: ((contactId: string, event: RoutingEvent) => void) | null = null;
  let running = false;
  let awaitsResume: boolean | null = null;
  let stopLooking: (() => void) | null = null;
  const alarm = new Alarm(timer, () => attempt(run(tick)));

  function run<T>(command: Command<T>): Promise<T> {
    return batches.add(command);
  }

  async function carryOut(commands: readonly Command<unknown>[]): Promise<readonly Answer[]> {
    try {
      const work = () => rows.carryOut(commands, () => timer.now());
      const { value: done, isUncertain } = await patience.with(work);
      deliver(done);
      arm();
      if (isUncertain) options.onUncertain?.();
      return done.answers;
    } catch (error) {
      // What is due stays due: without a pause a full disk would be asked again without end.
      arm(timer.now() + RETRY_MS);
      throw error;
    }
  }

  /** Only where other servers share the centre. */
  function lookAround(): void {
    stopLooking = timer.at(timer.now() + LOOK_MS, () => {
      const seen = rows.areBehind().then((behind) => (behind ? run(LOOK) : undefined));
      void seen
        .catch((error: unknown) => {
          if (!isTransient(error) && !(error instanceof LeaseLost)) options.onError?.(error);
        })
        .finally(() => running && lookAround());
    });
  }

  function arm(notBefore = 0): void {
    const { set } = rows;
    if (set !== null) awaitsResume ??= set.entries.size + set.schedules.size > 0;
    const due = set === null ? timer.now() + RETRY_MS : nextDue(set);
    const quiet = !running || awaitsResume !== false || due === null;
    alarm.setTo(quiet ? null : Math.max(due, notBefore));
  }

  function deliver({ set, changes }: Done): void {
    for (const { contactId, event } of changes.events) guard(() => tell?.(contactId, event));
    if (listeners.size === 0 || !isSeen(changes)) return;
    const change = viewChange(set, changes);
    for (const listener of listeners) guard(() => listener(change));
  }

  function guard(call: () => void): void {
    try {
      call();
    } catch (error) {
      options.onError?.(error);
    }
  }

  /** For commands that nobody awaits. */
  function attempt(outcome: Promise<void>, lost?: () => void): void {
    outcome.catch((error: unknown) => {
      // What this server had is not its own any more: its contacts stand still.
      if (error instanceof LeaseLost) return;
      options.onError?.(error);
      if (lost !== undefined) guard(lost);
    });
  }

  /** What no refusal can answer is tried until it is done: a contact that is over waits for it, or an agent. */
  function insist(contactId: string, command: Command<void>, ifLost?: RoutingEvent): void {
    attempt(run(command), () => {
      if (ifLost) tell?.(contactId, ifLost);
      else timer.at(timer.now() + RETRY_MS, () => running && insist(contactId, command));
    });
  }

  // Before anything else is told: a desk that comes back while contacts are taken up is there.
  attempt(run((set, now) => loseDesksOf(set, set.server, now)));

  return {
    idle: () => batches.idle(),
    look: () => attempt(run(LOOK)),
    async takeOver(silent, rules) {
      if (lease) await run(takingOver(lease, silent, rules));
    },
    port: {
      ...portOperations(insist),
      callbackWaits: (number) => rows.set?.waitingNumbers.has(number) ?? false,
      async start(listener) {
        tell = listener;
        running = true;
        await run(LOOK).catch((error: unknown) => options.onError?.(error));
        if (server !== undefined) lookAround();
      },
      async stop() {
        running = false;
        stopLooking?.();
        await batches.idle();
        alarm.setTo(null);
        tell = null;
      },
      async resume(contacts) {
        await run((set, now) => {
          resume(set, contacts, now);
          awaitsResume = false;
        });
      },
    },
    desk: {
      ...deskOperations(run),
      scheduled: (filter = {}) => readSchedules(database, filter),
      async history(agentId, range = {}) {
        const agent = await run(question((set) => set.agents.get(agentId)));
        return withPresent(agent, await readPeriods(database, agentId, range), range);
      },
      onChange(listener) {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
  };
}
