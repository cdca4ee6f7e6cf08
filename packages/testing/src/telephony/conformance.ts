import { afterAll, beforeAll, describe, it } from "vitest";

import { alone, together, type Case } from "./cases/index.ts";
import { Listener } from "./listener.ts";
import type { TelephonyRig } from "./rig.ts";
import { Stage, type Run } from "./stage.ts";

declare module "vitest" {
  interface TaskMeta {
    /** Why a case is skipped that this switch or its rig declares to be beyond it: nothing is missing then. */
    doesNotApply?: string;
  }
}

export interface ConformanceOptions {
  /**
   * Cases that do not disturb each other run at the same time (vitest's `maxConcurrency`). Only on a real clock: on a virtual
   * one they would advance each other's time.
   */
  readonly concurrent?: boolean;
}

/**
 * Declares the tests that an adapter of the Telephony port has to pass, the same for every switch. What the rig cannot
 * do, and what the adapter declares that its switch cannot, is shown as skipped, with the reason.
 *
 * @param name - of the switch, for the report
 * @param openRig - opens the switch with its people; called once, closed at the end
 *
 * @example
 * telephonyConformance("Asterisk", openAsteriskRig, { concurrent: true });
 */
export function telephonyConformance(
  name: string,
  openRig: () => Promise<TelephonyRig>,
  { concurrent = false }: ConformanceOptions = {},
): void {
  describe(`${name} as Telephony`, () => {
    let run: Run;

    beforeAll(async () => {
      const rig = await openRig();
      const listener = new Listener();
      const telephony = rig.openAdapter();
      run = { rig, listener, telephony, callers: 0 };
      await telephony.start(listener);
      await telephony.liveLegs();
    });
    afterAll(async () => {
      await run?.telephony.stop();
      await run?.rig.close();
    });

    const declare = ({ title, needs, carry }: Case): void => {
      it(title, async (context) => {
        const reason = needs?.(run.telephony.capabilities, run.rig.cannot);
        if (reason !== undefined) {
          context.task.meta.doesNotApply = reason;
          return context.skip(reason);
        }
        const stage = new Stage(run);
        try {
          await carry(stage);
        } finally {
          await stage.over();
        }
      });
    };
    for (const { title, cases } of together)
      describe(title, { concurrent }, () => {
        cases.forEach(declare);
      });
    for (const { title, cases } of alone)
      describe(title, () => {
        cases.forEach(declare);
      });
  });
}
