import {
  createMemoryRouting,
  type AgentStatus,
  type AgentView,
  type QueueView,
  type SkillConfig,
} from "@cordboard/routing";
import {
  createRuntime,
  type ActionType,
  type Contact,
  type HttpRequest,
  type JournalEntry,
  type Outcome,
  type Stops,
  type Value,
} from "@cordboard/runtime";
import { skillsWithHours, type Resources, type Script } from "@cordboard/language";

import { createSimulatedHttp, type SimulatedAnswer } from "./simulated-http.ts";
import { createSimulatedHook, type SimulatedHook } from "./simulated-hook.ts";
import { askedBefore, calledBefore, type SimulatedLastAgent } from "./simulated-point.ts";
import { programOf } from "./program-of.ts";
import { simulateDebugger } from "./simulated-debugger.ts";
import type { CalleeBehaviour, PartyBehaviour } from "./simulated-callee.ts";
import type { AiAgentAct } from "./simulated-streams.ts";
import { simulateCrowd } from "./simulated-crowd.ts";
import { createSimulatedTelephony, type SimulatedTelephony } from "./simulated-telephony.ts";
import { transcribe, type TranscriptLine } from "./transcript.ts";
import { createVirtualClock } from "./virtual-clock.ts";

export interface SimulatedAgent {
  readonly id: string;
  readonly name?: string;
  /** Names of skills; each with proficiency 1. */
  readonly skills: readonly string[];
  readonly status?: "Available" | "Offline";
}

export interface SimulationOptions {
  /** A script that checks clean of errors. */
  readonly script: Script;
  readonly actionTypes: ReadonlyMap<string, ActionType>;
  readonly skills: readonly SkillConfig[];
  readonly agents?: readonly SimulatedAgent[];
  readonly call: { readonly ani: string; readonly dnis: string };
  /** ISO 3166-1 alpha-2 of the dialled number. Default US. */
  readonly country?: string;
  /** Epoch milliseconds of the simulated beginning. */
  readonly startAt: number;
  /** Other scripts, and hours, that the script names. */
  readonly resources?: Resources;
  /** What other systems answer to requests. */
  readonly answers?: readonly SimulatedAnswer[];
  /** The number has a hook, which says this while the call rings. */
  readonly hook?: SimulatedHook;
  /** The number offers callers to the agent who called them before. */
  readonly lastAgent?: SimulatedLastAgent;
  /** How many others wait already, by skill. */
  readonly ahead?: { readonly [skill: string]: number };
  readonly missing?: readonly string[];
  readonly speech?: boolean;
  readonly recordable?: boolean;
}

/**
 * One call through a script, and the scheduled callbacks that come of it: production's interpreter and routing, people driven by method calls,
 * a virtual clock.
 */
export interface Simulation {
  readonly now: number;
  /** The caller's contact as it is, or was at its end; null before {@link call}. */
  readonly contact: Contact | null;
  /** Nothing goes on, and no callback is scheduled. */
  readonly over: boolean;
  /** Of the contact that ended last. */
  readonly outcome: Outcome | null;
  readonly journal: readonly JournalEntry[];
  readonly transcript: readonly TranscriptLine[];
  /** The action before which the script stands still: see {@link stop}. */
  readonly stoppedBefore: string | null;
  /** Requests to other systems that no answer fitted. */
  readonly unanswered: readonly Unanswered[];
  /** What the caller hears now. */
  readonly playing: ReturnType<SimulatedTelephony["playing"]>;
  /** The caller dials. */
  call(): void;
  readonly caller: {
    presses(digits: string): void;
    speaks(seconds: number): void;
    hangsUp(): void;
  };
  /** Something outside raises a signal for the contact. */
  signal(parameters: Values): void;
  /** What the customer does when called back. */
  readonly customer: { will(behaviour: CalleeBehaviour): void };
  /** Somebody outside whom the script calls. */
  readonly party: { will(behaviour: PartyBehaviour): void; hangsUp(): void };
  /** The AI agent with whom the caller talks. */
  aiAgent(act: AiAgentAct, values?: Values): void;
  /** Whether prompts and music can be played from now on. */
  readonly sounds: { will(work: boolean): void };
  /** From now on the script stands still, and with it the clock, before these actions. */
  stop(stops: Stops): void;
  /** The script, which stands still, goes on. */
  goOn(): void;
  /** Gives variables of the script other values: at once, or as soon as an action is about to begin. */
  set(values: Values, before?: string): void;
  agent(agentId: string): AgentDriver;
  agents(): readonly AgentView[];
  queues(): readonly QueueView[];
  /** Lets milliseconds pass. */
  advance(ms: number): void;
  /** Lets time pass until something happens by itself; false when nothing will. */
  skipToNext(): boolean;
  /** Called after each change. */
  subscribe(listener: () => void): () => void;
}

/** A request that no answer fitted, and how many actions had begun then. */
export type Unanswered = HttpRequest & { readonly begun: number };

type Values = { readonly [name: string]: Value };

export interface AgentDriver {
  becomes(status: AgentStatus): void;
  accepts(): void;
  declines(): void;
  hangsUp(): void;
}

export async function createSimulation(options: SimulationOptions): Promise<Simulation> {
  const { script, actionTypes, skills, agents = [], call, country = "US", startAt } = options;
  const clock = createVirtualClock(startAt);
  const telephony = createSimulatedTelephony({ ...options, timer: clock });
  const { port, desk } = createMemoryRouting({
    skills: skillsWithHours(skills, (name) => options.resources?.hours(name)),
    timer: clock,
    called: calledBefore(options),
  });
  const crowd = simulateCrowd(port);
  const program = programOf(script, actionTypes, options.resources);
  const journal: JournalEntry[] = [];
  const unanswered: Unanswered[] = [];
  const listeners = new Set<() => void>();
  const changed = () => listeners.forEach((listener) => listener());
  /** Known before the call, so that people can be told beforehand what to do. */
  const contactId = "contact-1";
  let called = false;
  let last: Contact | null = null;
  let customer: CalleeBehaviour = "answers";
  const runtime = createRuntime({
    scripts: {
      forCall: () => ({ program, country, ...askedBefore(options) }),
      byHash: () => Promise.resolve(program),
    },
    telephony: {
      ...telephony,
      // Whichever contact it is of, the customer is the same.
      dial(id, dial) {
        telephony.customerWill(id, customer);
        telephony.dial(id, dial);
      },
    },
    routing: crowd.port,
    http: createSimulatedHttp(clock, options.answers ?? [], (request) =>
      unanswered.push({ ...request, begun: last?.flow.total ?? 0 }),
    ),
    ...(options.hook ? { hook: createSimulatedHook(clock, options.hook) } : {}),
    timer: clock,
    journal: { append: (entries) => journal.push(...entries) },
    newContactId: () => contactId,
  });
  const { stepped, ...debug } = simulateDebugger({
    change: (change) => runtime.debug(contactId, change),
    halt: () => clock.halt(),
  });
  runtime.onStep((contact) => {
    if (contact.contactId !== contactId) return;
    last = contact;
    stepped(contact);
  });
  await runtime.start();
  for (const { id, name = id, skills: names, status } of agents) {
    desk.putAgent({
      id,
      name,
      endpoint: "",
      skills: names.map((skill) => ({ name: skill, proficiency: 1 })),
    });
    if (status === "Available") desk.setStatus(id, status);
  }
  for (const [skill, count] of Object.entries(options.ahead ?? {})) crowd.enters(skill, count);
  /** The contact that the caller is on the line of: their own call, or a callback. */
  const onTheLine = () =>
    runtime.contacts().find(({ call: { voicePath } }) => voicePath)?.contactId ?? contactId;
  const ofAgent = (agentId: string) =>
    runtime.contacts().find(({ offer }) => offer?.agent.id === agentId);
  const doing =
    <A extends readonly unknown[]>(act: (...args: A) => void) =>
    (...args: A) => {
      act(...args);
      changed();
    };
  const outcome = (): Outcome | null => {
    const entry = journal.findLast(
      (one) => one.kind === "command" && one.command.type === "endContact",
    );
    return entry?.kind === "command" && entry.command.type === "endContact"
      ? entry.command.outcome
      : null;
  };

  return {
    get now() {
      return clock.now();
    },
    get contact() {
      return last;
    },
    get over() {
      return called && runtime.contacts().length + desk.callbackCounts().scheduled === 0;
    },
    get outcome() {
      return outcome();
    },
    journal,
    get transcript() {
      return transcribe(journal);
    },
    get stoppedBefore() {
      return last?.flow.debug?.stopped ? last.flow.action : null;
    },
    unanswered,
    get playing() {
      return telephony.playing(onTheLine());
    },
    call: doing(() => {
      if (called) return;
      called = true;
      telephony.call(call);
    }),
    caller: {
      speaks: doing((seconds: number) => telephony.speak(onTheLine(), seconds)),
      presses: doing((digits: string) => telephony.press(onTheLine(), digits)),
      hangsUp: doing(() => telephony.callerHangsUp(onTheLine())),
    },
    signal: doing((parameters) => void runtime.signal(contactId, parameters)),
    customer: {
      will: doing((behaviour: CalleeBehaviour) => {
        customer = behaviour;
      }),
    },
    party: {
      will: doing((behaviour: PartyBehaviour) => telephony.partyWill(contactId, behaviour)),
      hangsUp: doing(() => telephony.partyHangsUp(contactId)),
    },
    aiAgent: doing((act: AiAgentAct, values?: Values) =>
      telephony.aiAgentDoes(contactId, act, values),
    ),
    sounds: { will: doing((work: boolean) => telephony.soundsWill(work)) },
    stop: doing(debug.stop),
    goOn: doing(debug.goOn),
    set: doing(debug.set),
    agent: (agentId) => ({
      becomes: doing((status: AgentStatus) => void desk.setStatus(agentId, status)),
      accepts: doing(() => {
        if (crowd.accepts(agentId)) return;
        const contact = ofAgent(agentId);
        if (contact?.offer) telephony.answerAgent(contact.contactId, contact.offer.legId);
      }),
      declines: doing(() => {
        const offer = desk.agent(agentId)?.contact;
        if (offer) desk.decline(agentId, offer.offerId);
      }),
      hangsUp: doing(() => {
        if (crowd.hangsUp(agentId)) return;
        const contact = ofAgent(agentId);
        if (contact) telephony.agentHangsUp(contact.contactId);
      }),
    }),
    agents: () => desk.agents(),
    queues: () => desk.queues(),
    advance: doing((ms: number) => clock.advance(ms)),
    skipToNext() {
      const due = clock.nextDue();
      if (due !== undefined) clock.advance(due - clock.now());
      changed();
      return due !== undefined;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
