import type { ScheduledCallbackView } from "@cordboard/api";

import { timeIn } from "../../texts/amounts.ts";
import { texts } from "../texts.ts";
import { customerZones } from "./customer-time.ts";

const words = texts.supervise.callbacks;

/** What the customer's clock shows then; from … to where their country has several time zones. */
export function customerText(number: string, at: number): string {
  const times = customerZones(number, at).map((zone) => timeIn(at, zone));
  const [first, last] = [times[0], times.at(-1)];
  if (first === undefined || last === undefined) return "";
  return first === last ? first : words.between(first, last);
}

/** Who is offered it first. */
export function whoseText(agent: string, own: boolean, nameOf: (id: string) => string): string {
  if (agent === "") return words.anyone;
  return own ? words.owned(nameOf(agent)) : words.first(nameOf(agent));
}

/** Who has promised it. */
export const madeText = (
  source: ScheduledCallbackView["source"],
  madeBy: string,
  nameOf: (id: string) => string,
): string => (source === "agent" && madeBy !== "" ? nameOf(madeBy) : words.sources[source]);
