import type { SimulatedTelephony } from "@cordboard/simulator";

import type { Centre } from "../../centre.ts";
import { ServerError } from "../../errors.ts";
import type { Handlers } from "../handlers.ts";

type Names = "simulateCall" | "pressDigits" | "hangUpCaller" | "setCustomer";

export function simulatedCallHandlers({ simulated, runtime, scripts }: Centre): Handlers<Names> {
  /** The switch that drives this contact's people. */
  const driver = (contactId: string): SimulatedTelephony => {
    const it = switchOf(simulated);
    if (!runtime.contact(contactId)) throw new ServerError("contact-not-found");
    return it;
  };
  return {
    simulateCall(_params, call) {
      const it = switchOf(simulated);
      if (!scripts.forCall(call)) {
        throw new ServerError("number-not-answered", `No script answers ${call.dnis}.`);
      }
      return { contactId: it.call(call) };
    },
    pressDigits: ({ id }, { digits }) => driver(id).press(id, digits),
    hangUpCaller: ({ id }) => driver(id).callerHangsUp(id),
    setCustomer: ({ id }, { behaviour }) => driver(id).customerWill(id, behaviour),
  };
}

function switchOf(simulated: SimulatedTelephony | undefined): SimulatedTelephony {
  if (!simulated) throw new ServerError("calls-are-real");
  return simulated;
}
