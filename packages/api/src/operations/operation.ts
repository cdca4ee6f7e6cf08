import type { TObject, TSchema } from "typebox";

/** The media type of recordings. */
export type Sound = "audio/wav";

/** One thing that can be asked of the server. `:words` of a path are its parameters. */
export interface Operation {
  readonly method: "GET" | "POST" | "PUT" | "DELETE";
  readonly path: `/api/${string}`;
  readonly summary: string;
  /** What stands behind the `?`: texts and whole numbers. */
  readonly query?: TObject;
  readonly body?: TSchema;
  /** JSON unless it is sound. */
  readonly bodyType?: Sound;
  /** Without one the answer is 204, empty. */
  readonly answer?: TSchema;
  readonly answerType?: Sound;
  /** 200 unless something was made. */
  readonly status?: 201;
  /** Only while telephony is simulated. */
  readonly simulated?: true;
}
