import type { TObject, TSchema } from "typebox";

import type { Permission } from "../permissions.ts";

/** Recordings, as they are sent: what they are is seen in them. As an answer they say what they are. */
export type SoundSent = "application/octet-stream";
export type SoundAnswered = "audio/*";
/** A table, as text. */
export type TableAnswered = "text/csv";

/** One thing that can be asked of the server. `:words` of a path are its parameters. */
export interface Operation {
  readonly method: "GET" | "POST" | "PUT" | "DELETE";
  readonly path: `/api/${string}`;
  readonly summary: string;
  /** What whoever asks has to be allowed. `desk`: the path's `:id` is the agent, and agents use their own. */
  readonly permission: Permission;
  /** What stands behind the `?`: texts and whole numbers. */
  readonly query?: TObject;
  readonly body?: TSchema;
  /** JSON unless it is sound. */
  readonly bodyType?: SoundSent;
  /** Without one the answer is 204, empty. */
  readonly answer?: TSchema;
  /** JSON unless it is sound or a table. */
  readonly answerType?: SoundAnswered | TableAnswered;
  /** 200 unless something was made. */
  readonly status?: 201;
  /** Makes something, as all do whose status is 201: done once for each `Idempotency-Key`. */
  readonly creates?: true;
  /** Written into the audit log, as all changes are that need `draw`, `administer` or `supervise`. */
  readonly audited?: true;
  /** Only while telephony is simulated. */
  readonly simulated?: true;
}

/** Whether it is carried out once for each `Idempotency-Key`. */
export const isCreating = ({ creates, status }: Operation): boolean =>
  creates === true || status === 201;

const AUDITED: ReadonlySet<Permission> = new Set(["draw", "administer", "supervise"]);

/** Whether the audit log has an entry of it. */
export const isAudited = ({ method, permission, audited }: Operation): boolean =>
  audited === true || (method !== "GET" && AUDITED.has(permission));
