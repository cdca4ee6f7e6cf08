import { isRepeated, signalMistakes } from "@cordboard/runtime";

import type { Centre } from "../../centre.ts";
import { ServerError } from "../../errors.ts";
import type { Log } from "../../log.ts";
import type { Handlers } from "../handlers.ts";

export function signalHandlers(
  { runtime, scripts, journal }: Centre,
  log: Log,
): Handlers<"raiseSignal"> {
  /** Of a contact that is over: taken before, perhaps; for the answer may not have come to whoever raised it. */
  async function refuseLate(contactId: string, key: string | undefined): Promise<void> {
    await journal.flush();
    const entries = await journal.read(contactId);
    const wasTaken = entries.some(
      (entry) => entry.kind === "event" && entry.event.type === "signal" && entry.event.key === key,
    );
    if (key !== undefined && wasTaken) return;
    throw new ServerError(entries.length > 0 ? "contact-over" : "contact-not-found");
  }

  return {
    async raiseSignal(
      { id },
      { parameters = {} },
      _query,
      { agentId, token },
      { idempotencyKey: key },
    ) {
      const contact = runtime.contact(id);
      if (!contact) return refuseLate(id, key);
      if (isRepeated(contact, key)) return undefined;
      const program = await scripts.byHash(contact.scriptHash);
      const mistakes = program ? signalMistakes(contact, program, parameters) : null;
      if (!mistakes) throw new ServerError("signal-not-awaited");
      if (mistakes.length > 0) throw new ServerError("signal-refused", mistakes.join(" "));
      if (!runtime.signal(id, parameters, key)) return refuseLate(id, key);
      const names = Object.keys(parameters);
      log.info({ contactId: id, token, person: agentId, parameters: names }, "A signal was raised");
      return undefined;
    },
  };
}
