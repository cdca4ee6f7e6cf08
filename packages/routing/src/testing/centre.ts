import type {
  AgentRequest,
  CallbackRequest,
  DeclineReason,
  HangupCause,
  KnownContact,
  LeaveReason,
  QueueChange,
  RoutingEvent,
  RoutingPort,
  ScheduleRequest,
  VoicemailRequest,
} from "@cordboard/runtime";
import type { AgentDesk, AgentStatus, AgentView } from "../core/index.ts";
import { FakeTimer } from "./fake-timer.ts";

/** What the driver needs of an implementation. */
export interface Implementation {
  readonly port: RoutingPort;
  readonly desk: AgentDesk;
  idle(): Promise<void>;
  /** Frees what the test used. */
  close(): Promise<void>;
}

type Event<Type extends RoutingEvent["type"]> = Extract<RoutingEvent, { type: Type }>;

/** Drives a contact centre in the words of its users, on a clock that stands still. */
export class Centre {
  readonly #timer: FakeTimer;
  readonly #make: (timer: FakeTimer) => Promise<Implementation>;
  readonly events: { readonly contactId: string; readonly event: RoutingEvent }[] = [];
  #implementation: Implementation | null = null;

  constructor(make: (timer: FakeTimer) => Promise<Implementation>, timer = new FakeTimer()) {
    this.#make = make;
    this.#timer = timer;
  }

  /** Whatever is asked is asked anew, but by who says otherwise. */
  readonly #askId = () => `ask-${++this.#asked}`;
  #asked = 0;

  readonly clock = {
    now: () => this.#timer.now(),
    /** Time in which nobody runs. */
    passes: (seconds: number) => this.#timer.advance(seconds, async () => {}),
    advance: (seconds: number) => this.#timer.advance(seconds, () => this.#running.idle()),
  };

  async opens(): Promise<this> {
    this.#implementation = await this.#make(this.#timer);
    await this.port.start((contactId, event) => this.events.push({ contactId, event }));
    return this;
  }

  /** The process dies and comes back; the runtime knows these contacts, and of their offers what they had heard. */
  async restarts(known: readonly string[]): Promise<void> {
    await this.resumes(
      known.map((contactId) => ({ contactId, offerId: this.#offerOf(contactId) })),
    );
  }

  /** As {@link restarts}; the runtime says what it knows. */
  async resumes(known: readonly KnownContact[]): Promise<void> {
    await this.closes();
    this.events.length = 0;
    await this.opens();
    await this.port.resume(known);
    await this.#running.idle();
  }

  #offerOf(contactId: string): string | null {
    const last = this.contact(contactId)
      .events()
      .findLast(({ type }) => type === "offer.made" || type === "offer.ended");
    return last?.type === "offer.made" ? last.offerId : null;
  }

  async closes(): Promise<void> {
    await this.port.stop();
    await this.#running.close();
  }

  get #running(): Implementation {
    if (this.#implementation === null) throw new Error("The centre is not open.");
    return this.#implementation;
  }

  get port(): RoutingPort {
    return this.#running.port;
  }

  get desk(): AgentDesk {
    return this.#running.desk;
  }

  agent(id: string) {
    const view = async (): Promise<AgentView> => {
      const agent = await this.desk.agent(id);
      if (agent === null) throw new Error(`There is no agent ${id}.`);
      return agent;
    };
    const offerId = async () => (await view()).contact?.offerId ?? "none";
    return {
      view,
      joins: async (skills: Readonly<Record<string, number>>) => {
        const list = Object.entries(skills).map(([name, proficiency]) => ({ name, proficiency }));
        await this.desk.putAgent({ id, name: id, endpoint: `PJSIP/${id}`, skills: list });
      },
      becomes: async (status: AgentStatus, reason?: string) => {
        await this.desk.setStatus(id, status, reason);
      },
      isForcedTo: async (status: AgentStatus, by: string, reason?: string) => {
        await this.desk.forceStatus(id, status, by, reason);
      },
      /** The first screen of their desk. */
      opensDesk: async () => this.desk.deskConnected(id),
      /** The last one. */
      losesDesk: async () => this.desk.deskLost(id),
      isFree: async (skills: Readonly<Record<string, number>>) => {
        await this.agent(id).joins(skills);
        await this.agent(id).becomes("Available");
      },
      accepts: async () => this.desk.accept(id, await offerId()),
      declines: async () => this.desk.decline(id, await offerId()),
      rings: async () => {
        const { offerId: ringing, contactId } = await view();
        return ringing === null ? null : contactId;
      },
      status: async () => {
        const { status, statusReason } = await view();
        return statusReason === "" ? status : `${status}: ${statusReason}`;
      },
    };
  }

  contact(id: string) {
    const tell = async (command: () => void) => {
      command();
      await this.#running.idle();
    };
    const events = () =>
      this.events.filter(({ contactId }) => contactId === id).map(({ event }) => event);
    const offerId = () => {
      const offers = events().filter(
        (event): event is Event<"offer.made"> => event.type === "offer.made",
      );
      return offers.at(-1)?.offerId ?? "none";
    };
    return {
      events,
      heard: () => events().map(({ type }) => type),
      last: () => events().at(-1),
      offerId,
      requests: (skill: string, request: Partial<AgentRequest> = {}) =>
        tell(() =>
          this.port.requestAgent(id, { ...REQUEST, askId: this.#askId(), skill, ...request }),
        ),
      changes: (change: Omit<QueueChange, "askId">) =>
        tell(() => this.port.updateContact(id, { askId: this.#askId(), ...change })),
      isDequeued: () => tell(() => this.port.dequeue(id, this.#askId())),
      asksAbout: (skill: string) =>
        tell(() => this.port.queueInfo(id, { askId: this.#askId(), skill })),
      /** The caller's number is theirs. */
      wantsLastAgent: (number: string) =>
        tell(() => this.port.requestLastAgent(id, { number, ani: number, dnis: REQUEST.dnis })),
      leaves: (reason: LeaveReason = "abandoned") => tell(() => this.port.leave(id, reason)),
      choosesCallback: (callback: Partial<CallbackRequest> = {}) =>
        tell(() => this.port.toCallback(id, { ...CALLBACK, ...callback })),
      leavesVoicemail: (voicemail: Partial<VoicemailRequest> = {}) =>
        tell(() =>
          this.port.toVoicemail(id, { ...VOICEMAIL, recordingId: `${id}-1`, ...voicemail }),
        ),
      /** By default ten minutes from now. */
      schedules: (request: Partial<ScheduleRequest> & { readonly inSec?: number } = {}) => {
        const { inSec = 600, ...given } = request;
        const dueAt = this.clock.now() + inSec * 1000;
        return tell(() =>
          this.port.schedule(id, { ...SCHEDULE, askId: this.#askId(), dueAt, ...given }),
        );
      },
      isDeclined: (reason: DeclineReason) => tell(() => this.port.decline(id, offerId(), reason)),
      isAccepted: (offer = offerId()) => tell(() => this.port.accept(id, offer)),
      isReleased: () => tell(() => this.port.release(id, offerId())),
      talks: () => tell(() => this.port.connected(id, offerId())),
      isOver: () => tell(() => this.port.complete(id)),
      cannotBeReached: (cause: HangupCause, offer = offerId()) =>
        tell(() => this.port.callbackFailed(id, { offerId: offer, cause })),
      entry: async () => (await this.desk.waiting()).find(({ contactId }) => contactId === id),
    };
  }
}

/** An ordinary request for an agent. */
export const REQUEST: Omit<AgentRequest, "askId"> = {
  skill: "support",
  priority: 0,
  acceleration: 0,
  maxPriority: 1000,
  proficiency: { from: 1, to: 20 },
  targetAgent: "",
  ani: "+4930123456",
  dnis: "+4940654321",
};

const SCHEDULE: Omit<ScheduleRequest, "askId" | "dueAt"> = {
  number: "+4930123456",
  callerId: "+4940654321",
  retry: { attempts: 2, minutesBetween: 10 },
  skill: "support",
  agent: "",
  own: false,
  dnis: "+4940654321",
};

const CALLBACK: CallbackRequest = {
  number: "+4930123456",
  callerId: "+4940654321",
  callDelaySec: 5,
  retry: { attempts: 2, minutesBetween: 10 },
};

const VOICEMAIL: Omit<VoicemailRequest, "recordingId"> = {
  skill: "support",
  priority: 0,
  durationSec: 7,
  ani: "+4930123456",
  dnis: "+4940654321",
};
