import { setTimeout as sleep } from "node:timers/promises";

import { purge, type CordboardDatabase, type Purged } from "@cordboard/routing/sql";
import type { Timer } from "@cordboard/runtime";

import type { RetentionDays } from "../config/sections/retention.ts";

const DAY_MS = 86_400_000;
/** After the start, when the contacts of the earlier process have been taken up. */
const FIRST_MS = 60_000;
const EVERY_MS = 3_600_000;
/** Between two batches. */
const PAUSE_MS = 20;

export interface RetentionOptions {
  readonly timer: Timer;
  /** Versions of scripts that answer, or that contacts run. */
  readonly versionsInUse: () => ReadonlySet<string>;
  /** Each time, with how much went. */
  readonly onPurged: (purged: Purged) => void;
  readonly onFault: (error: unknown) => void;
}

/** Removes every hour what is older than the operator wants to keep. */
export interface RetentionKeeper {
  start(): void;
  /** Fulfilled when nothing is being removed any more. */
  stop(): Promise<void>;
}

export function keepRetention(
  database: CordboardDatabase,
  {
    numbersDays = 30,
    journalDays = 90,
    recordDays = 400,
    figureDays = 400,
    auditDays = 400,
  }: RetentionDays,
  { timer, versionsInUse, onPurged, onFault }: RetentionOptions,
): RetentionKeeper {
  let cancel: (() => void) | undefined;
  let running: Promise<void> | undefined;
  let stopped = false;
  const ago = (days: number) => timer.now() - days * DAY_MS;

  async function run(): Promise<void> {
    const before = {
      numbers: ago(numbersDays),
      journals: ago(journalDays),
      records: ago(recordDays),
      figures: ago(figureDays),
      versions: ago(1),
      audit: ago(auditDays),
      expired: timer.now(),
    };
    try {
      const goesOn = () => sleep(PAUSE_MS).then(() => !stopped);
      onPurged(await purge(database, before, { versionsInUse, goesOn }));
    } catch (error) {
      onFault(error);
    }
    arm(EVERY_MS);
  }

  function arm(afterMs: number): void {
    if (stopped) return;
    cancel = timer.at(timer.now() + afterMs, () => {
      running = run();
    });
  }

  return {
    start: () => arm(FIRST_MS),
    async stop() {
      stopped = true;
      cancel?.();
      await running;
    },
  };
}
