import type { HttpPort } from "../ports/http.ts";

/** Where nothing was given to send requests with. */
export function noHttp(): HttpPort {
  let tell: Parameters<HttpPort["start"]>[0] | undefined;
  return {
    start: (listener) => {
      tell = listener;
    },
    send: (contactId, { requestId }) =>
      tell?.(contactId, {
        type: "http.failed",
        requestId,
        code: "requests-unavailable",
        message: "This program sends no requests to other systems.",
      }),
    cancel: () => undefined,
  };
}
