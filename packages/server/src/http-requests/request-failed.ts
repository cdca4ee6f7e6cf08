import type { HttpFailure } from "@cordboard/runtime";

/** Why a request has no answer. */
export class RequestFailed extends Error {
  override readonly name = "RequestFailed";
  readonly code: HttpFailure;
  constructor(code: HttpFailure, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** What the network says, such as ECONNREFUSED, as a failure; one that already is stays. */
export function requestFailed(error: unknown, host: string): RequestFailed {
  if (error instanceof RequestFailed) return error;
  const { code } = error as { readonly code?: unknown };
  const reason = typeof code === "string" ? ` (${code})` : "";
  return new RequestFailed("host-unreachable", `${host} cannot be reached${reason}.`, {
    cause: error,
  });
}
