import type { HookFailure, HttpFailure } from "@cordboard/runtime";

import { requestFailed } from "../http-requests/request-failed.ts";

/** Why a try to ask a hook came to nothing. */
export class HookFailed extends Error {
  override readonly name = "HookFailed";
  readonly code: HookFailure;
  constructor(code: HookFailure, message: string) {
    super(message);
    this.code = code;
  }
}

const CODES: { readonly [code in HttpFailure]?: HookFailure } = {
  "host-not-allowed": "hook-not-allowed",
  "answer-too-large": "hook-answer-too-large",
};

/** What the network says as a failure of the hook; one that already is stays. */
export function hookFailed(error: unknown): HookFailed {
  if (error instanceof HookFailed) return error;
  const { code, message } = requestFailed(error, "The hook");
  return new HookFailed(CODES[code] ?? "hook-unreachable", message);
}
