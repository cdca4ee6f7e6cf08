import type { ContactEvent, ContactEventType } from "../contact/events.ts";
import { MASKED_KEY } from "../contact/secrets.ts";

/** What comes from outside, and scripts look into. */
const INPUT: ReadonlySet<ContactEventType> = new Set<ContactEventType>([
  "digit",
  "http.answered",
  "hook.answered",
  "signal",
]);

/** Values for variables that come with an event. */
export const givenBy = (event: ContactEvent): object => {
  if (event.type === "signal") return event.parameters;
  return event.type === "hook.answered" ? event.variables : {};
};

/** @param allMasked - numbers and digits are masked in all of the journal: also such as leave no mark */
export const isMaskedInput = (event: ContactEvent, allMasked: boolean): boolean =>
  INPUT.has(event.type) && (allMasked || JSON.stringify(event).includes(MASKED_KEY));

/** Stands for a masked key: a digit first, then what would end the input. The first that leads to what is recorded. */
const KEYS = "0123456789#*ABCD";

/** Which key was pressed, where it is masked, cannot be told: any is tried. */
export const possibleEvents = (event: ContactEvent): readonly ContactEvent[] =>
  event.type === "digit" && event.digit === MASKED_KEY
    ? Array.from(KEYS, (digit) => ({ ...event, digit }))
    : [event];
