import type { Command, ContactEvent, HttpRequest, PromptPart } from "@cordboard/runtime";

import { DEFAULT_CALL } from "../scenario/options.ts";
import { expectationsOf } from "../scenario/expectations-of.ts";
import type { Scenario, ScenarioStep } from "../scenario/schema.ts";
import type { Ending } from "./explore.ts";
import { AGENT } from "./moves.ts";
import { SOON_SEC, SPOKEN_SEC } from "./world.ts";

type ScenarioAnswer = NonNullable<Scenario["answers"]>[number];

/**
 * The way to an ending as a scenario, or in words what a scenario cannot say. Run it before it is kept: the simulator
 * may go another way, such as when a recording is played twice and fails only once.
 */
export function toScenario(
  { journal, ani, outcome }: Ending,
  name: string,
): Scenario | { readonly cannotSay: string } {
  const startAt = journal[0]?.at ?? 0;
  const seconds = (at: number) => (at - startAt) / 1000;
  const told = new People();
  for (const entry of journal) {
    if (entry.kind === "command") told.asked(entry.command, seconds(entry.at));
    if (entry.kind === "event") told.happens(entry.event, seconds(entry.event.at));
  }
  if (told.cannotSay) return { cannotSay: told.cannotSay };
  const skills = Object.fromEntries(told.skills);
  const names = Object.keys(skills);
  const { id, name: called } = AGENT;
  return {
    name,
    script: journal.flatMap((entry) => (entry.kind === "begun" ? [entry.script] : []))[0] ?? "",
    startAt: new Date(startAt).toISOString(),
    call: { ...DEFAULT_CALL, ani },
    ...(names.length > 0 ? { skills, agents: [{ id, name: called, skills: names }] } : {}),
    ...(told.answers.length > 0 ? { answers: told.answers } : {}),
    ...(told.missing.size > 0 ? { missing: [...told.missing] } : {}),
    ...(told.speech ? {} : { speech: false }),
    ...(told.recordable ? {} : { recordable: false }),
    steps: told.steps.toSorted((a, b) => a.at - b.at),
    until: Math.ceil(seconds(journal.at(-1)?.at ?? startAt)) + 1,
    expect: expectationsOf(journal, outcome),
  };
}

/** Reads from a journal what people do, and what does not work. */
class People {
  readonly steps: ScenarioStep[] = [];
  readonly skills = new Map<string, { closed?: true }>();
  readonly missing = new Set<string>();
  speech = true;
  recordable = true;
  cannotSay: string | undefined;
  readonly answers: ScenarioAnswer[] = [];
  readonly #requests = new Map<string, HttpRequest>();
  readonly #sounds = new Map<string, readonly PromptPart[] | string>();
  #skill = "";
  #weHangUp = false;
  #customer = "answers";
  #party: NonNullable<ScenarioStep["party"]> = "answers";
  #partyFreeAt = 0;
  #recordsAt = 0;

  asked(command: Command, at: number): void {
    if (command.type === "record") this.#recordsAt = at;
    if (command.type === "play") this.#sounds.set(command.playbackId, command.parts);
    if (command.type === "startMusic") this.#sounds.set(command.playbackId, command.musicClass);
    if (command.type === "sendRequest") this.#requests.set(command.requestId, command);
    // Given up before there was an answer: it took too long.
    if (command.type === "cancelRequest")
      this.#answered(command.requestId, { fails: "request-timeout" });
    if (command.type === "hangup") this.#weHangUp = true;
    if (command.type !== "requestAgent" && command.type !== "toVoicemail") return;
    this.#skill = command.skill;
    if (!this.skills.has(this.#skill)) this.skills.set(this.#skill, {});
  }

  happens(event: ContactEvent, at: number): void {
    const agent = (does: "becomes Available" | "accepts" | "hangs up") =>
      this.steps.push({ at, agent: AGENT.id, does });
    switch (event.type) {
      case "digit":
        this.#presses(event.digit, at);
        break;
      case "voice.gone":
        if (!this.#weHangUp) this.steps.push({ at, caller: "hangs up" });
        this.#weHangUp = false;
        break;
      case "queue.refused":
      case "voicemail.refused":
        this.skills.set(this.#skill, { closed: true });
        break;
      case "offer.made":
        agent("becomes Available");
        agent("accepts");
        break;
      case "agent-leg.ended":
        agent("hangs up");
        break;
      case "dial.answered":
        this.#customerWill("answers");
        break;
      case "dial.failed":
        this.#customerWill("busy");
        break;
      case "party-leg.answered":
        this.#partyWill("answers");
        break;
      case "party-leg.ended":
        if (event.cause === "normal") this.steps.push({ at, party: "hangs up" });
        else this.#partyWill(event.cause as "busy");
        this.#partyFreeAt = at;
        break;
      case "playback.failed":
        this.#unheard(this.#sounds.get(event.playbackId) ?? []);
        break;
      case "recording.finished":
        if (event.spoken)
          this.steps.push({ at: this.#recordsAt + SOON_SEC, caller: `speaks ${SPOKEN_SEC} s` });
        break;
      case "recording.failed":
        this.recordable = false;
        break;
      case "http.answered":
        this.#answered(event.requestId, {
          status: event.status,
          ...(event.body === null ? {} : { body: event.body }),
        });
        break;
      case "http.failed":
        this.#answered(event.requestId, { fails: event.code });
        break;
      case "signal":
        this.steps.push({ at, signal: {} });
        break;
      case "callback.refused":
        this.cannotSay ??= "the contact centre refuses a callback";
        break;
      default:
    }
  }

  #presses(digit: string, at: number): void {
    const last = this.steps.at(-1);
    if (last?.at === at && last.caller) this.steps.pop();
    const before = last?.at === at ? (last.caller ?? "presses ") : "presses ";
    this.steps.push({ at, caller: before + digit });
  }

  /** Decided before the agent takes the callback: then they are dialled at once. */
  #customerWill(customer: "answers" | "busy"): void {
    if (customer === this.#customer) return;
    this.#customer = customer;
    const accepts = this.steps.findLastIndex(({ does }) => does === "accepts");
    this.steps.splice(accepts, 0, { at: this.steps[accepts]?.at ?? 0, customer });
  }

  /** Decided before they are called. */
  #partyWill(party: NonNullable<ScenarioStep["party"]>): void {
    if (party === this.#party) return;
    this.#party = party;
    this.steps.push({ at: this.#partyFreeAt, party });
  }

  #answered(requestId: string, answer: Pick<ScenarioAnswer, "status" | "body" | "fails">): void {
    const request = this.#requests.get(requestId);
    if (!request) return;
    const { method, url, timeoutSec } = request;
    const late = answer.fails === "request-timeout" ? { afterSec: timeoutSec } : {};
    this.answers.push({ method, url, ...answer, ...late, times: 1 });
  }

  #unheard(sound: readonly PromptPart[] | string): void {
    const files =
      typeof sound === "string"
        ? [sound]
        : sound.flatMap((part) => (part.type === "file" ? [part.file] : []));
    for (const file of files) this.missing.add(file);
    if (files.length > 0) return;
    if (typeof sound !== "string" && sound.some(({ type }) => type === "speech"))
      this.speech = false;
    else this.cannotSay ??= "a value cannot be spoken";
  }
}
