/** One refusal of the contact centre: what happened, and what helps. */
export interface RoutingProblem {
  /** Stable, `A…`. */
  readonly code: string;
  readonly title: string;
  readonly help: string;
}

/**
 * Everything that routing can refuse, by name. Contacts are told the name (`queue.refused`,
 * `callback.refused`, `voicemail.refused` and `schedule.refused` carry it as their code, so that a script can branch
 * on it); people at a desk and the API are told the `A…` code.
 */
export const ROUTING_PROBLEMS = {
  "unknown-skill": {
    code: "A101",
    title: "There is no such skill",
    help: "Name a skill that the workspace's skills.json declares.",
  },
  "queue-closed": {
    code: "A102",
    title: "The queue is closed",
    help: "Ask the Hours action first, or open the skill.",
  },
  "queue-full": {
    code: "A103",
    title: "The queue is full",
    help: "Raise the skill's capacity, or offer the caller something else on the Error branch.",
  },
  "queue-unstaffed": {
    code: "A104",
    title: "Nobody who could take the contact is logged in",
    help: "Log an agent in, or let the skill queue contacts while it is unstaffed.",
  },
  "already-queued": {
    code: "A105",
    title: "The contact is in a queue already",
    help: "A contact waits in one queue at a time; take it out before it is put in another.",
  },
  "unknown-agent": {
    code: "A106",
    title: "There is no such agent",
    help: "Check the agent's id; agents are put in before they are used.",
  },
  "not-queued": {
    code: "A201",
    title: "The contact is in no queue",
    help: "Callbacks and changes need a queued contact: request an agent first.",
  },
  "agent-accepted": {
    code: "A202",
    title: "An agent has accepted the contact already",
    help: "The conversation wins; what the script wanted with the queue never happened.",
  },
  "invalid-number": {
    code: "A203",
    title: "The number cannot be dialled",
    help: "Give it in E.164: a plus sign, the country's code and the number, digits only.",
  },
  "schedule-in-past": {
    code: "A204",
    title: "The time of the callback is over already",
    help: "Choose a later time; mind the time zone.",
  },
  "schedule-too-far": {
    code: "A205",
    title: "The time of the callback is too far ahead",
    help: "A callback is at most 30 days ahead; one that waits for its agent, at most ownCallbackAheadHours of cordboard.json.",
  },
  "already-scheduled": {
    code: "A206",
    title: "A callback was scheduled from this contact before",
    help: "An interaction has one scheduled callback at a time.",
  },
  "too-many-waiting": {
    code: "A207",
    title: "Too many callbacks and voicemails wait already",
    help: "Raise limits.maxWaiting in the operator's configuration, or offer the caller something else on the Error branch.",
  },
  "unknown-schedule": {
    code: "A208",
    title: "There is no such scheduled callback",
    help: "It may have come due, and wait in the queue as a callback; or it was cancelled.",
  },
  "unknown-callback": {
    code: "A209",
    title: "There is no such callback in the queue",
    help: "It may be over, or the contact is no callback.",
  },
  "status-in-line": {
    code: "A301",
    title: "The status cannot be changed during a call",
    help: "Choose the status that follows the call instead.",
  },
  "status-not-settable": {
    code: "A302",
    title: "This status is set by the call, not by the agent",
    help: "Agents set Available, Busy, On break and Offline.",
  },
  "unknown-break-reason": {
    code: "A303",
    title: "The centre's list has no such reason for a break",
    help: "Choose one of the reasons on the list.",
  },
  "not-in-line": {
    code: "A304",
    title: "The agent is not on a call",
    help: "A status that follows the call is chosen during the call; set the status directly.",
  },
  "not-in-acw": {
    code: "A305",
    title: "The agent is not in after-call work",
    help: "Back to reception and continue ACW are for after-call work only.",
  },
  "unknown-offer": {
    code: "A306",
    title: "This offer is over",
    help: "The caller hung up, the ringing timed out, or somebody else has the contact.",
  },
  "invalid-agent": {
    code: "A307",
    title: "The agent's data is not valid",
    help: "An agent needs an id, languages as BCP-47 tags (de, en-GB), each skill at most once, and proficiencies that are whole numbers from 1 (best) to 20.",
  },
  "invalid-endpoint": {
    code: "A308",
    title: "The agent's phone cannot be dialled",
    help: "Give the switch's own name (PJSIP/anna), a SIP address (sip:anna@10.0.0.5) or a number with plus sign and country code.",
  },
  "extension-taken": {
    code: "A309",
    title: "Another agent has this extension",
    help: "Choose one that nobody has.",
  },
  "cannot-call-out-now": {
    code: "A311",
    title: "The agent cannot call out now",
    help: "Agents who are Available, Busy or On break can; end the call or the after-call work first.",
  },
  "not-talking": {
    code: "A312",
    title: "The agent talks with no customer",
    help: "Hold and transfer are for the agent who has the contact, while they talk.",
  },
  "transfer-under-way": {
    code: "A313",
    title: "Somebody is called for the customer already",
    help: "Complete that transfer, or cancel it, before the next.",
  },
  "no-transfer": {
    code: "A314",
    title: "Nobody is called for the customer",
    help: "Begin a transfer first; the other side may have hung up meanwhile.",
  },
  "agent-not-available": {
    code: "A315",
    title: "This agent takes no transfers now",
    help: "Agents who are Available or Busy do; transfer to a skill, and whoever is free next takes it.",
  },
  "routing-unavailable": {
    code: "A401",
    title: "The queue could not be reached",
    help: "The database refused the change; the server's log says why.",
  },
} as const satisfies Record<string, RoutingProblem>;

export type RoutingProblemName = keyof typeof ROUTING_PROBLEMS;

/** Thrown to people and programs at a desk when a change is refused. Nothing was changed. */
export class RoutingError extends Error {
  override readonly name = "RoutingError";
  readonly problem: RoutingProblemName;
  readonly code: string;
  readonly help: string;

  constructor(problem: RoutingProblemName) {
    const { code, title, help } = ROUTING_PROBLEMS[problem];
    super(title);
    this.problem = problem;
    this.code = code;
    this.help = help;
  }
}
