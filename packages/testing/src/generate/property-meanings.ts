import type { Meanings } from "./schema-tables.ts";

/** What the properties of documents mean, where their schemas do not say it; the generator wants all of them. */
export const SCRIPT: Meanings = {
  $schema: "For editors.",
  version: "Of the format.",
  description: "For people.",
  mediaType: "Phone calls are all there is.",
  variables: "What the script keeps; by name.",
  parameters: "As variables, but meant to be given from outside; by name.",
  actions: "By id.",
  notes: "Texts on the canvas, by id.",
  layout: "Where each action is drawn, by id.",
};

export const SCENARIO: Meanings = {
  $schema: "For editors.",
  name: "What is tested, in a sentence.",
  call: "Who calls whom.",
  agents: "Who could answer.",
  steps: "What people do.",
  expect: "What must come of it.",
};

export const CALL: Meanings = {
  ani: "The caller's number; empty when withheld. By default +12025550123.",
  dnis: "The number dialled. By default +12025550100.",
  country: "By which national numbers are read, such as US.",
};

export const AGENT: Meanings = {
  id: "By which steps name the agent.",
  name: "By default the id.",
  skills: "Names of skills, each with proficiency 1.",
  status: "At the beginning.",
};

export const STEP: Meanings = {
  agent: "The id of an agent; goes with `does`.",
  does: "What the agent does.",
};

export const ANSWER: Meanings = {
  method: "By default any.",
  status: "Of the answer.",
  afterSec: "Seconds until it comes; later than the request waits, it is `request-timeout`.",
};

export const HOURS: Meanings = {
  $schema: "For editors.",
  description: "For people.",
  holidays: "By name.",
  overrides: "By name.",
};

export const WEEK: Meanings = {
  monday: "List of spans.",
  tuesday: "List of spans.",
  wednesday: "List of spans.",
  thursday: "List of spans.",
  friday: "List of spans.",
  saturday: "List of spans.",
  sunday: "List of spans.",
};

export const HOLIDAY: Meanings = { open: "List of spans in which it is open all the same." };

export const EXPECT: Meanings = {
  outcome: "How the contact ended; the scheduled callback, once that has ended too.",
  variables: "Values at the end; others may be anything.",
  timing: "When actions begin: `{ action, from, to }`, in seconds.",
};

export const SETTINGS: Meanings = {
  $schema: "For editors.",
  name: "The contact centre's name.",
  description: "For people.",
  points: "Number → what answers it.",
  breakReasons: "The reasons that agents choose from for a break.",
  missedLimit: "So many offers missed in a row make an agent Busy. Default 3.",
  deskGraceSec:
    "So many seconds after the last screen of an agent's desk was lost, the agent goes Offline. Default 30.",
  ownCallbackWaitHours:
    "So long a scheduled callback that is an agent's own waits for them, before it goes to others. Default 1.",
  ownCallbackAheadHours:
    "So far ahead a callback that is an agent's own may be scheduled. Default 720, as any.",
  rest: "What scripts may ask other systems. Without it, nothing.",
};

export const REST: Meanings = {
  allow:
    "Hosts that may be reached: `api.example.com`, `*.example.com` for all names below it, with a port (`crm.example.com:8443`) if it is not 80 or 443. Addresses that are not public have to be named themselves: `10.0.0.5:8080`, `[fd00::5]`, `localhost:8080`.",
};

export const POINT: Meanings = {
  script: "The name of the script.",
  country: "ISO 3166-1, two letters: national numbers of its callers are read by it.",
  lastAgent:
    "Callers whom an agent has called are offered to that agent: see [outbound calls and last agent](../guides/outbound-and-last-agent.md).",
};

export const SKILL: Meanings = {
  ringTimeoutSec: "How long an offer rings before it goes on. Default 15.",
  acwSec: "After-call work; 0 is none. Default 15.",
  capacity: "How many contacts may wait at once. Without it there is no limit.",
  closed: "Takes nobody in; who waits already stays. Default false.",
  whenUnstaffed:
    "What a new contact meets while nobody of the skill is logged in. Default `queue`.",
};

export const WORKSPACE_SKILL: Meanings = {
  ...SKILL,
  serviceLevelTargetSec: "The aim for answering, for reports.",
  serviceLevelPercent: "So many in a hundred should be answered within that aim. Default 80.",
  strategy: "Which of several free agents is asked. Default `longest-idle`.",
};
