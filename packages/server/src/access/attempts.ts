import type { Attempts } from "@cordboard/routing/sql";

import { ServerError } from "../errors.ts";
import { hashed } from "./session-token.ts";

const WINDOW_MS = 15 * 60_000;
const OF_A_PERSON = 10;
/** A whole contact centre can have one address. */
const FROM_AN_ADDRESS = 100;

/**
 * Limits guessing: of one person's password, whoever guesses; and from one address, whoever is guessed. Somebody who
 * guesses on purpose keeps the person out for a quarter of an hour; an admin lets them in again with a new password.
 */
export class LimitAttempts {
  readonly #attempts: Attempts;
  readonly #now: () => number;

  constructor(attempts: Attempts, now: () => number) {
    this.#attempts = attempts;
    this.#now = now;
  }

  /**
   * Carries an attempt out, when there were not too many.
   *
   * @throws ServerError `too-many-attempts`
   */
  async attempt(agentId: string, address: string, succeeds: () => Promise<boolean>) {
    const now = this.#now();
    const [person, from] = [keyOf("person", agentId), keyOf("address", address)];
    const byAddress = await this.#attempts.count(from, now, now + WINDOW_MS);
    const ofPerson = await this.#attempts.count(person, now, now + WINDOW_MS);
    if (byAddress.failed > FROM_AN_ADDRESS || ofPerson.failed > OF_A_PERSON)
      throw new ServerError("too-many-attempts");
    if (!(await succeeds())) return false;
    await this.#attempts.forget(person);
    await this.#attempts.takeBack(from);
    return true;
  }

  /** The person has another password now. */
  forget(agentId: string): Promise<void> {
    return this.#attempts.forget(keyOf("person", agentId));
  }
}

/** What was typed for an id may be a password: it is kept as a hash. */
const keyOf = (kind: string, who: string) => hashed(`${kind}:${who}`);
