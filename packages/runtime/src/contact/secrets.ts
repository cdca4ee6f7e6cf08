import type { Draft } from "./draft.ts";
import type { JournalFact } from "./journal.ts";
import type { Contact } from "./state.ts";
import type { Value } from "./values.ts";

/** Stands for what is secret. Of one length, so that not even the length is told. */
export const MASK = "•••";
export const MASKED_KEY = "•";
/** By these the script and the call server name things: a short secret may look like one, but never is in there. */
export const NAMING = /^(?:type|kind|action|label|outcome|branch|to|code|reason|\w*Id)$/;

/** These texts are secret for the rest of the contact, whichever variable of whichever script holds them. */
export function noteSecrets(draft: Draft, values: readonly Value[]): void {
  draft.secrets = [...new Set([...draft.secrets, ...values.filter(isSecretText)])];
}

/** The contact's variables as people may see them. */
export function shownVariables(contact: Contact): { readonly [name: string]: Value } {
  const hide = hider(contact);
  return Object.fromEntries(
    Object.entries(contact.variables).map(([name, value]) => [name, hide(value)]),
  );
}

/**
 * The facts of a step as they may be kept: keys typed as an answer to a secret question are masked, and so is a
 * secret value wherever it turns up again, in a request or a spoken text for instance.
 */
export function withoutSecrets(
  before: Contact,
  after: Contact,
  facts: readonly JournalFact[],
): readonly JournalFact[] {
  if (!before.flow.secret && after.secrets.length === 0) return facts;
  const hide = hider(after);
  return facts.map((fact) => {
    if (fact.kind !== "event") return hide(fact);
    const { event } = fact;
    const masked = before.flow.secret && event.type === "digit";
    return { kind: "event", event: masked ? { ...event, digit: MASKED_KEY } : hide(event) };
  });
}

/** Masks the contact's secret values in the texts of a JSON value, whatever its shape. */
function hider({ secrets }: Contact): <T>(value: T) => T {
  const hideIn = (value: unknown): unknown => {
    if (typeof value === "string") return secrets.reduce(mask, value);
    if (Array.isArray(value)) return value.map(hideIn);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, one]) => [name, NAMING.test(name) ? one : hideIn(one)]),
    );
  };
  return secrets.length === 0 ? (value) => value : <T>(value: T) => hideIn(value) as T;
}

const isSecretText = (value: Value): value is string => typeof value === "string" && value !== "";

const mask = (text: string, secret: string): string => text.replaceAll(secret, MASK);
