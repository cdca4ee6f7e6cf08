import type { BodyOf } from "@cordboard/api";

/** Where a call is handed to. */
export type Target = BodyOf<"transferContact">["to"];

export const TARGET_KINDS = ["agent", "skill", "number", "script"] as const;
export type TargetKind = (typeof TARGET_KINDS)[number];

/** Whether there is somebody to talk with before the customer is handed over: a queue or a script is nobody. */
export const canAnnounce = (kind: TargetKind): boolean => kind === "agent" || kind === "number";
