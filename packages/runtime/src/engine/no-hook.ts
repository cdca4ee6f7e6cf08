import type { HookPort } from "../ports/hook.ts";

/** Where nothing was given to ask hooks with. */
export function noHook(): HookPort {
  let tell: Parameters<HookPort["start"]>[0] | undefined;
  return {
    start: (listener) => {
      tell = listener;
    },
    ask: (contactId, { attempt }) =>
      tell?.(contactId, {
        type: "hook.failed",
        attempt,
        code: "hook-unavailable",
        message: "This program asks no hooks.",
      }),
    cancel: () => undefined,
  };
}
