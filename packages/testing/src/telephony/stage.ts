import type {
  AgentLeg,
  Dial,
  IncomingCall,
  PartyLeg,
  PromptPart,
  Recording,
  Telephony,
  TelephonyEvent,
} from "@cordboard/runtime";

import type { Listener } from "./listener.ts";
import type { PromptName } from "./prompts.ts";
import type {
  CallerOptions,
  PhoneOptions,
  RigAgentPhone,
  RigCaller,
  RigOutsidePhone,
  RigPerson,
  TelephonyRig,
} from "./rig.ts";

type EventType = TelephonyEvent["type"];
type EventOf<T extends EventType> = Extract<TelephonyEvent, { type: T }>;

/** Longest wait for anything that is to happen. */
const PATIENCE_MS = 15_000;
const STEP_MS = 10;

/** What all cases of a run share. */
export interface Run {
  readonly rig: TelephonyRig;
  readonly listener: Listener;
  telephony: Telephony;
  /** Numbers of callers and dialled numbers are used once. */
  callers: number;
}

/** One case: a contact, its people, and what is told of it. */
export class Stage {
  readonly rig: TelephonyRig;
  readonly listener: Listener;
  readonly #run: Run;
  readonly #people: RigPerson[] = [];
  #contactId = "";

  constructor(run: Run) {
    this.#run = run;
    this.rig = run.rig;
    this.listener = run.listener;
  }

  get telephony(): Telephony {
    return this.#run.telephony;
  }

  /** Of the contact that the case is about. */
  get contactId(): string {
    return (this.#contactId ||= this.listener.newContactId());
  }

  async agentPhone(options?: PhoneOptions): Promise<RigAgentPhone> {
    return this.#joins(await this.rig.agentPhone(options));
  }

  async outsidePhone(options?: PhoneOptions): Promise<RigOutsidePhone> {
    return this.#joins(await this.rig.outsidePhone(options));
  }

  #joins<P extends RigPerson>(person: P): P {
    this.#people.push(person);
    return person;
  }

  /** Somebody calls, and rings. */
  async rings(
    options: Partial<CallerOptions> = {},
  ): Promise<{ readonly caller: RigCaller; readonly call: IncomingCall }> {
    const number = `+1555${String(++this.#run.callers).padStart(7, "0")}`;
    const caller = this.#joins(
      await this.rig.caller({ number, to: "1000", name: "Ada", ...options }),
    );
    const call = await this.until("the call comes in", () => this.listener.callFrom(number));
    this.#contactId = call.contactId;
    await this.saw("voice.ringing");
    return { caller, call };
  }

  /** Somebody calls and is answered. */
  async calls(options: Partial<CallerOptions> = {}): Promise<RigCaller> {
    const { caller } = await this.rings(options);
    this.telephony.answer(this.contactId);
    await this.saw("voice.answered");
    await this.until("the caller is answered", () => caller.isTalking());
    return caller;
  }

  agentLeg(phone: { readonly endpoint: string }, more: Partial<AgentLeg> = {}): AgentLeg {
    const shown = { callerId: "+15551230001", callerName: "Ada" };
    return { legId: "agent-1", endpoint: phone.endpoint, ...shown, timeoutSec: 10, ...more };
  }

  partyLeg(phone: { readonly number: string }, more: Partial<PartyLeg> = {}): PartyLeg {
    const shown = { callerId: "+18005550100", callerName: "Cordboard" };
    const rings = { timeoutSec: 10, ringback: false };
    return { legId: "party-1", number: phone.number, ...shown, ...rings, ...more };
  }

  aDial(phone: { readonly number: string }, more: Partial<Dial> = {}): Dial {
    const shown = { callerId: "+18005550100", callerName: "Cordboard" };
    return { dialId: "dial-1", number: phone.number, ...shown, timeoutSec: 10, ...more };
  }

  aRecording(more: Partial<Recording> = {}): Recording {
    const recordingId = `${this.contactId}-recording-1`;
    const ends = { maxSec: 20, silenceSec: 0, terminationKey: "#" as const };
    return { recordingId, beep: false, ...ends, ...more };
  }

  /** An agent whose phone rings and is picked up. */
  async agent(options?: PhoneOptions): Promise<RigAgentPhone> {
    const phone = await this.agentPhone(options);
    this.telephony.ringAgent(this.contactId, this.agentLeg(phone));
    await this.saw("agent-leg.answered");
    await this.until("the agent is there", () => phone.isTalking());
    return phone;
  }

  /** Somebody outside whose phone rings and is picked up. */
  async party(): Promise<RigOutsidePhone> {
    const phone = await this.outsidePhone();
    this.telephony.ringParty(this.contactId, this.partyLeg(phone));
    await this.saw("party-leg.answered");
    await this.until("the party is there", () => phone.isTalking());
    return phone;
  }

  /** Caller and agent talk. */
  async talking(): Promise<{ readonly caller: RigCaller; readonly agent: RigAgentPhone }> {
    const caller = await this.calls();
    const agent = await this.agent();
    this.telephony.bridge(this.contactId, "agent-1");
    await this.saw("bridge.joined");
    return { caller, agent };
  }

  /** The caller hears music, while the agent talks with somebody outside. */
  async consulting() {
    const { caller, agent } = await this.talking();
    this.telephony.unbridge(this.contactId);
    await this.saw("bridge.left");
    this.telephony.startMusic(this.contactId, { playbackId: "hold", musicClass: "" });
    const party = await this.party();
    this.telephony.bridge(this.contactId, "party-1", "agent-1");
    await this.saw("bridge.joined", { legId: "party-1", otherLegId: "agent-1" });
    return { caller, agent, party };
  }

  /** Whatever is left of the contact is hung up. */
  async over(): Promise<void> {
    const { telephony, contactId } = this;
    telephony.hangup(contactId, "normal");
    telephony.dropAgent(contactId, "agent-1");
    telephony.dropParty(contactId, "party-1");
    telephony.dropAgent(contactId, "agent-2");
    await this.rig.pass(200);
    telephony.forget(contactId);
    await Promise.all(this.#people.map((person) => person.leaves()));
  }

  /** The first event of this type and these values, also one that has already been. */
  async saw<T extends EventType>(type: T, values: Partial<EventOf<T>> = {}): Promise<EventOf<T>> {
    const isIt = (event: TelephonyEvent): event is EventOf<T> =>
      event.type === type &&
      Object.entries(values).every(([name, value]) => Reflect.get(event, name) === value);
    const wanted = `${type} ${JSON.stringify(values)}`;
    return this.until(wanted, () => this.events().find(isIt) ?? null);
  }

  events(): readonly TelephonyEvent[] {
    return this.listener.events(this.contactId);
  }

  types(): readonly EventType[] {
    return this.events().map(({ type }) => type);
  }

  count(type: EventType): number {
    return this.types().filter((one) => one === type).length;
  }

  /** The keys that were told, in order. */
  digits(): string {
    return this.events()
      .flatMap((event) => (event.type === "digit" ? [event.digit] : []))
      .join("");
  }

  pass(ms: number): Promise<void> {
    return this.rig.pass(ms);
  }

  /** Waits for what people would see or hear. @throws Error when it does not come in time */
  async until<T>(what: string, check: () => T | null | false, withinMs = PATIENCE_MS): Promise<T> {
    const deadline = this.rig.now() + withinMs;
    for (;;) {
      const found = check();
      if (found !== null && found !== false) return found;
      if (this.rig.now() > deadline) {
        const told = JSON.stringify(this.events().map(({ type }) => type));
        throw new Error(`Not within ${withinMs} ms: ${what}. Told: ${told}`);
      }
      await this.rig.pass(STEP_MS);
    }
  }

  /** Lets some time pass in which it must be so all along, but for a moment at the beginning. */
  async stays(what: string, check: () => boolean, ms = 500): Promise<void> {
    await this.until(what, check);
    await this.rig.pass(300);
    const end = this.rig.now() + ms;
    while (this.rig.now() < end) {
      if (!check()) throw new Error(`It did not stay so: ${what}`);
      await this.rig.pass(50);
    }
  }

  /** People who talk would not notice less than this. */
  async goesOn(what: string, isHeard: () => boolean, ms = 1_000): Promise<void> {
    const end = this.rig.now() + ms;
    while (this.rig.now() < end) {
      await this.until(`${what}, without a break`, isHeard, 400);
      await this.rig.pass(50);
    }
  }

  /** A new process takes the place of the present one, which is killed. */
  async restarts(meanwhile: () => Promise<void> = () => Promise.resolve()) {
    await this.#run.telephony.stop();
    await meanwhile();
    this.#run.telephony = this.rig.openAdapter();
    await this.#run.telephony.start(this.listener);
    return this.#run.telephony.liveLegs();
  }
}

/** A prompt of the kit. */
export const prompt = (file: PromptName | "missing"): PromptPart => ({
  type: "file",
  file,
  language: "en",
});
