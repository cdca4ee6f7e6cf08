const NUMBER = /^\+[1-9][0-9]{3,14}$/;
/** User and host of a SIP address; nothing in them that means more to a switch. */
const ADDRESS = /^sip:([\w.+-]{1,64}@(?:[\w.-]{1,100}|\[[0-9A-Fa-f:]{2,45}\])(?::[0-9]{1,5})?)$/;
/** What only a number or an address begins with: half of one is a mistake, no switch's own name. */
const BEGINS_ONE = /^(?:\+|sips?:)/i;

/** An agent's phone, as people write it down. */
export type Phone =
  /** E.164: dialled as a customer's number is. */
  | { readonly kind: "number"; readonly number: string }
  /** `user@host`, with a port perhaps. */
  | { readonly kind: "address"; readonly address: string }
  /** The switch's own name for it, such as `PJSIP/anna`. */
  | { readonly kind: "own"; readonly name: string };

/** What kind of phone an endpoint means; null when it is neither a whole number nor a whole address nor a name. */
export function phoneOf(endpoint: string): Phone | null {
  if (NUMBER.test(endpoint)) return { kind: "number", number: endpoint };
  const address = ADDRESS.exec(endpoint)?.[1];
  if (address !== undefined) return { kind: "address", address };
  return endpoint === "" || BEGINS_ONE.test(endpoint) ? null : { kind: "own", name: endpoint };
}
