import { actionTypes } from "@cordboard/actions/semantics";
import { language } from "@cordboard/actions/specs";
import { releaseOf } from "@cordboard/language";
import type { AgentDesk, AgentStatus, SkillConfig } from "@cordboard/routing";
import {
  createContactStore,
  createJournal,
  createRecords,
  createReports,
  openDatabase,
  openSqlRouting,
  type Records,
  type Reports,
  type SqlRouting,
  type TimeRange,
} from "@cordboard/routing/sql";
import { compileRelease, createRuntime, type Program } from "@cordboard/runtime";
import {
  createSimulatedTelephony,
  createVirtualClock,
  type SimulatedTelephony,
  type VirtualClock,
} from "@cordboard/simulator";

const specs = new Map([...actionTypes].map(([type, { spec }]) => [type, spec]));
const HEAD = { version: 1, mediaType: "phone", language: "en-US", timeZone: "UTC" };

/** A script of these actions. */
export function programOf(name: string, actions: object): Program {
  const { script, problems } = language.check(JSON.stringify({ ...HEAD, name, actions }));
  if (!script) throw new Error(JSON.stringify(problems));
  const none = { script: () => undefined, hours: () => undefined };
  return compileRelease(releaseOf(script, specs, none), name, actionTypes);
}

export interface CentreOptions {
  readonly opensAt: number;
  readonly skills: readonly SkillConfig[];
  /** By the number that is called. */
  readonly scripts: { readonly [dnis: string]: Program };
}

/** A contact centre with a database and a simulated switch, on a clock of its own: a day takes a second. */
export class SmallCentre {
  readonly #opensAt: number;
  readonly #clock: VirtualClock;
  readonly #switch: SimulatedTelephony;
  readonly #routing: SqlRouting;
  readonly #desk: AgentDesk;
  readonly records: Records;
  readonly reports: Reports;
  readonly close: () => Promise<void>;

  static async opens(options: CentreOptions): Promise<SmallCentre> {
    const centre = new SmallCentre(options, await openDatabase(":memory:"));
    await centre.at(0);
    return centre;
  }

  private constructor(
    { opensAt, skills, scripts }: CentreOptions,
    database: Awaited<ReturnType<typeof openDatabase>>,
  ) {
    this.#opensAt = opensAt;
    this.#clock = createVirtualClock(opensAt);
    this.#switch = createSimulatedTelephony({ timer: this.#clock, ringsSec: 3 });
    this.#routing = openSqlRouting({ database, timer: this.#clock, skills });
    this.#desk = this.#routing.desk;
    const journal = createJournal(database);
    const runtime = createRuntime({
      scripts: {
        forCall: ({ dnis }) => ({ program: scripts[dnis], country: "US" }),
        byHash: (hash) => Promise.resolve(scripts[hash]),
      },
      telephony: this.#switch,
      routing: this.#routing.port,
      timer: this.#clock,
      journal,
      store: createContactStore(database),
    });
    this.records = createRecords(database);
    this.reports = createReports(database);
    void runtime.start();
    this.close = async () => {
      await runtime.stop();
      await database.destroy();
    };
  }

  /** So many seconds after it opened. */
  async at(second: number): Promise<void> {
    const until = this.#opensAt + second * 1000;
    for (;;) {
      await this.#settles();
      const next = this.#clock.nextDue() ?? Infinity;
      if (next > until) break;
      this.#clock.advance(Math.max(0, next - this.#clock.now()));
    }
    this.#clock.advance(until - this.#clock.now());
    await this.#settles();
  }

  async agentIs(id: string, status: AgentStatus, skill: string): Promise<void> {
    const skills = [{ name: skill, proficiency: 1 }];
    await this.#desk.putAgent({ id, name: id, endpoint: `SIM/${id}`, skills });
    await this.#desk.setStatus(id, status);
  }

  calls(ani: string, dnis: string) {
    const contactId = this.#switch.call({ ani, dnis });
    return {
      contactId,
      presses: (digit: string) => this.#switch.press(contactId, digit),
      speaks: (seconds: number) => this.#switch.speak(contactId, seconds),
      hangsUp: () => this.#switch.callerHangsUp(contactId),
    };
  }

  /** Whoever's phone rings for it. */
  agentPicksUp({ contactId }: { readonly contactId: string }): void {
    const leg = this.#switch
      .legs()
      .find((one) => one.kind === "agent" && one.contactId === contactId);
    if (leg?.kind !== "agent") throw new Error("No agent's phone rings for this contact.");
    this.#switch.answerAgent(contactId, leg.legId);
  }

  agentHangsUp({ contactId }: { readonly contactId: string }): void {
    this.#switch.agentHangsUp(contactId);
  }

  /** The time between two seconds after it opened. */
  between(from: number, to: number): TimeRange {
    return { from: this.#opensAt + from * 1000, to: this.#opensAt + to * 1000 };
  }

  async #settles(): Promise<void> {
    for (let turn = 0; turn < 3; turn++) {
      await this.#routing.idle();
      await new Promise<void>((resolve) => setImmediate(resolve));
    }
  }
}
