import { MASKED_KEY } from "../contact/secrets.ts";
import type { Contact } from "../contact/state.ts";
import type { Value } from "../contact/values.ts";
import type { ActionContext } from "../flow/semantics.ts";

const isMasked = (value: Value, secrets: readonly string[]): boolean =>
  typeof value === "string" &&
  (value.includes(MASKED_KEY) || secrets.some((secret) => value.includes(secret)));

/** Names by which expressions see something of this contact that is masked. */
export const maskedNames = ({ call, variables, secrets }: Contact): readonly string[] => [
  ...Object.keys(variables).filter((name) => isMasked(variables[name] ?? null, secrets)),
  ...(isMasked(call.ani, secrets) ? ["ani"] : []),
];

/** An action's context that notes whether one of these names was read, by an expression or straight from the call. */
export function noteReading(context: ActionContext<unknown>, names: readonly string[]) {
  const { contact } = context;
  const patterns = names.map((name) => new RegExp(`\\b${name}\\b`));
  let read = false;
  const note = (source: string) => {
    read ||= patterns.some((pattern) => pattern.test(source));
  };
  const call = {
    ...contact.call,
    get ani() {
      note("ani");
      return contact.call.ani;
    },
  };
  const reading: ActionContext<unknown> = {
    ...context,
    contact: { ...contact, call },
    value(expression, more) {
      note(expression);
      return context.value(expression, more);
    },
    text(template, write) {
      note(template);
      return context.text(template, write);
    },
    prompt(items) {
      note(JSON.stringify(items));
      return context.prompt(items);
    },
  };
  return { reading, hasRead: () => read };
}
