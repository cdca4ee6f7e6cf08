import { passwordMistake } from "@cordboard/api";
import { RoutingError, type AgentDesk, type AgentView } from "@cordboard/routing";
import type { Credentials } from "@cordboard/routing/sql";

import { ServerError } from "../errors.ts";
import type { LimitAttempts } from "./attempts.ts";
import { hashOf, isPassword } from "./passwords.ts";
import type { NewSession, SessionKeeper } from "./session-keeper.ts";

interface Parts {
  readonly credentials: Credentials;
  readonly sessions: SessionKeeper;
  readonly desk: AgentDesk;
  readonly attempts: LimitAttempts;
  /** People can sign in without a password too. */
  readonly otherWaysIn: boolean;
  now(): number;
}

/** People's passwords: an admin who can sign in is always left. */
export class Passwords {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** @throws ServerError `wrong-sign-in` for unknown people as for wrong passwords, `too-many-attempts` */
  async signIn(agentId: string, password: string, address: string): Promise<NewSession> {
    await this.#check(agentId, password, address);
    return this.#parts.sessions.begin(agentId);
  }

  /** @throws ServerError `wrong-sign-in`, `too-many-attempts`, `weak-password` */
  async change(agentId: string, old: string, password: string, address: string) {
    await this.#check(agentId, old, address);
    await this.#put(await this.#person(agentId), password);
    return this.#parts.sessions.begin(agentId);
  }

  /** @throws ServerError `weak-password`, `first-password-is-admins`; RoutingError `unknown-agent` */
  async set(agentId: string, password: string): Promise<void> {
    const { credentials, otherWaysIn } = this.#parts;
    const person = await this.#person(agentId);
    if (person.role !== "admin" && !otherWaysIn && !(await credentials.any()))
      throw new ServerError("first-password-is-admins");
    await this.#put(person, password);
    await this.#parts.attempts.forget(agentId);
  }

  /** @throws ServerError `last-admin` */
  async remove(agentId: string): Promise<void> {
    await this.keepAnAdminBeside(agentId);
    await this.#parts.credentials.remove(agentId);
    this.#parts.sessions.hasEnded();
  }

  list(): ReturnType<Credentials["list"]> {
    return this.#parts.credentials.list();
  }

  /**
   * Asked before somebody can no longer sign in as an admin.
   *
   * @throws ServerError `last-admin`
   */
  async keepAnAdminBeside(agentId: string): Promise<void> {
    const { credentials, desk, otherWaysIn } = this.#parts;
    if (otherWaysIn) return;
    const people = new Map((await desk.agents()).map((agent) => [agent.id, agent]));
    const admins = (await credentials.list()).filter(
      (one) => people.get(one.agentId)?.role === "admin",
    );
    if (admins.length === 1 && admins[0]?.agentId === agentId) throw new ServerError("last-admin");
  }

  async #check(agentId: string, password: string, address: string): Promise<void> {
    const { attempts, credentials } = this.#parts;
    const fits = await attempts.attempt(agentId, address, async () =>
      isPassword(password, await credentials.hashOf(agentId)),
    );
    if (!fits) throw new ServerError("wrong-sign-in");
  }

  /**
   * @param words - what others know of the person
   * @throws ServerError `weak-password`
   */
  mustBeGood(password: string, words: readonly string[]): void {
    if (passwordMistake(password, words) !== null) throw new ServerError("weak-password");
  }

  async #put({ id, name }: AgentView, password: string): Promise<void> {
    this.mustBeGood(password, [id, name]);
    await this.#parts.credentials.put(id, await hashOf(password), this.#parts.now());
    this.#parts.sessions.hasEnded();
  }

  async #person(agentId: string): Promise<AgentView> {
    const person = await this.#parts.desk.agent(agentId);
    if (!person) throw new RoutingError("unknown-agent");
    return person;
  }
}
