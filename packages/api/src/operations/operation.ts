import type { TObject, TSchema } from "typebox";

/** Recordings, as they are sent: what they are is seen in them. As an answer they say what they are. */
export type SoundSent = "application/octet-stream";
export type SoundAnswered = "audio/*";

/** One thing that can be asked of the server. `:words` of a path are its parameters. */
export interface Operation {
  readonly method: "GET" | "POST" | "PUT" | "DELETE";
  readonly path: `/api/${string}`;
  readonly summary: string;
  /** What stands behind the `?`: texts and whole numbers. */
  readonly query?: TObject;
  readonly body?: TSchema;
  /** JSON unless it is sound. */
  readonly bodyType?: SoundSent;
  /** Without one the answer is 204, empty. */
  readonly answer?: TSchema;
  readonly answerType?: SoundAnswered;
  /** 200 unless something was made. */
  readonly status?: 201;
  /** Only with a service token, as `Authorization: Bearer TOKEN`; done once for each `Idempotency-Key`. */
  readonly byToken?: true;
  /** Only while telephony is simulated. */
  readonly simulated?: true;
}
