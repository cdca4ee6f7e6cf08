import type { TelephonyCapabilities } from "@cordboard/runtime";

import type { Drive, TelephonyRig } from "../rig.ts";
import type { Stage } from "../stage.ts";

export interface Case {
  readonly title: string;
  /** Why it cannot be carried out with this adapter and this rig; undefined: it can. */
  readonly needs?: (
    capabilities: TelephonyCapabilities,
    cannot: TelephonyRig["cannot"],
  ) => string | undefined;
  readonly carry: (stage: Stage) => Promise<void>;
}

export interface CaseGroup {
  readonly title: string;
  readonly cases: readonly Case[];
}

export const aCase = (title: string, carry: Case["carry"], needs?: Case["needs"]): Case => ({
  title,
  carry,
  ...(needs ? { needs } : {}),
});

/** The rig has to do this. */
export const driven =
  (drive: Drive): NonNullable<Case["needs"]> =>
  (_, cannot) =>
    cannot[drive];

/** The adapter's switch has to be able to do this. */
export const able =
  (capability: keyof TelephonyCapabilities): NonNullable<Case["needs"]> =>
  (capabilities) =>
    capabilities[capability] ? undefined : `the switch declares ${capability}: false`;
