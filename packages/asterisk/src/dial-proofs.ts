import { isGone, type AriClient } from "./ari/client.ts";

const VARIABLE = "/asterisk/variable";

/**
 * Proof that a customer was dialled, kept by Asterisk as a global variable: of a call that is over nothing else is left
 * in Asterisk. Who dies right after dialling learns by it, in the next life, that they did. Asterisk forgets it when
 * it is restarted itself.
 */
export class DialProofs {
  readonly #ari: AriClient;
  /** Names of the variables, by contact. */
  readonly #left = new Map<string, string[]>();

  constructor(ari: AriClient) {
    this.#ari = ari;
  }

  /** To be left before the number is dialled: without it nobody has dialled. */
  async leave(contactId: string, dialId: string): Promise<void> {
    const name = this.#note(contactId, dialId);
    await this.#ari.post(VARIABLE, { variable: name, value: "1" });
  }

  async has(contactId: string, dialId: string): Promise<boolean> {
    try {
      const name = this.#note(contactId, dialId);
      return (await this.#ari.get<{ value: string }>(`${VARIABLE}?variable=${name}`)).value !== "";
    } catch (error) {
      if (isGone(error)) return false;
      throw error;
    }
  }

  /** The contact is over. Where Asterisk does not answer, some bytes stay in it until it is restarted. */
  forget(contactId: string): void {
    const names = this.#left.get(contactId) ?? [];
    this.#left.delete(contactId);
    for (const variable of names) this.#ari.post(VARIABLE, { variable }).catch(() => undefined);
  }

  #note(contactId: string, dialId: string): string {
    // Names of variables are letters, digits and `_`.
    const name = `CORDBOARD_DIAL_${`${contactId}_${dialId}`.replaceAll(/\W/g, "_")}`;
    const names = this.#left.get(contactId) ?? [];
    this.#left.set(contactId, [...names.filter((other) => other !== name), name]);
    return name;
  }
}
