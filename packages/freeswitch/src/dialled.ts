import { TelephonyError } from "@cordboard/telephony";
import type { EslClient } from "./esl/client.ts";

const REALM = "cordboard_dialled";

/**
 * Notes in the switch's own database (mod_db) which dials were made, so that no customer is called twice for one: not
 * after a crash of ours, and not after one of the switch.
 */
export class Dialled {
  readonly #esl: EslClient;
  /** Channels of dials that are noted, by contact. */
  readonly #noted = new Map<string, Set<string>>();

  constructor(esl: EslClient) {
    this.#esl = esl;
  }

  /**
   * Notes a dial, before it is made. False when it was noted before: then it must not be made again.
   *
   * @param channelId - the channel's that it makes: always the same for the same dial
   */
  async begin(contactId: string, channelId: string): Promise<boolean> {
    this.#noted.set(contactId, (this.#noted.get(contactId) ?? new Set()).add(channelId));
    if ((await this.#db("exists", channelId)) === "true") return false;
    await this.#db("insert", `${channelId}/1`);
    return true;
  }

  /** The contact is over. Where FreeSWITCH does not answer, a row stays in its database. */
  forget(contactId: string): void {
    const noted = this.#noted.get(contactId) ?? [];
    this.#noted.delete(contactId);
    for (const channelId of noted) this.#db("delete", channelId).catch(() => undefined);
  }

  async #db(what: "exists" | "insert" | "delete", key: string): Promise<string> {
    const answer = await this.#esl.api(`db ${what}/${REALM}/${key}`);
    if (answer.includes("!err!")) throw new TelephonyError("switch-refused", "mod_db failed");
    return answer;
  }
}
