import { soon } from "./soon.ts";

/** Waits for what channels are told to become: parked, or joined. FreeSWITCH says yes first, and does it then. */
export class Arrivals {
  readonly #expected = new Map<string, PromiseWithResolvers<boolean>>();

  /** To be called before the command. */
  expect(uuid: string): void {
    this.#expected.set(uuid, Promise.withResolvers());
  }

  /** The channel has become what was expected; `false`: it ended instead. */
  arrived(uuid: string, there = true): void {
    this.#expected.get(uuid)?.resolve(there);
    this.#expected.delete(uuid);
  }

  /** Whether the channel is there, within a second; true when nothing is expected of it. */
  async at(uuid: string): Promise<boolean> {
    const expected = this.#expected.get(uuid);
    if (expected === undefined) return true;
    return (await soon(expected.promise)) && expected.promise;
  }
}
