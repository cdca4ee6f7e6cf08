/** A number of a report: what it is called, what it means and how it is made. Shown beside the numbers, and the reference page is made of it. */
export interface ReportDefinition {
  /** As the column of the report is called. */
  readonly id: string;
  readonly title: string;
  readonly meaning: string;
  readonly formula: string;
}

/** What both reports count, and when; before the numbers. */
export const REPORT_RULES = [
  "Only contacts that are over are counted: who still waits or talks is in the live view.",
  "A contact counts in the interval in which it entered the queue, whenever it was answered or ended; for an agent, in the interval in which it was offered to them.",
  "Time in a status counts by the clock: a status that lasts over several intervals has its part in each.",
  "Where there is nothing to measure a number is empty, not zero.",
] as const;

/** Of the report by skill. One stay of a contact in the queue of a skill is counted; one that goes over to another queue is counted in both. */
export const SKILL_DEFINITIONS: readonly ReportDefinition[] = [
  {
    id: "offered",
    title: "Offered",
    meaning:
      "Contacts that entered the queue: calls, scheduled callbacks at their time, voicemails. One that an agent gives on to another agent or skill is offered once more.",
    formula: "handled + abandoned + callbacks failed + left otherwise",
  },
  {
    id: "handled",
    title: "Handled",
    meaning:
      "An agent talked with the caller, reached the customer for a callback, or heard the voicemail.",
    formula: "calls answered + callbacks done + voicemails heard",
  },
  {
    id: "abandoned",
    title: "Abandoned",
    meaning: "Callers who hung up while they waited, and had asked for no callback.",
    formula: "count, those within the first 5 seconds too",
  },
  {
    id: "leftOtherwise",
    title: "Left otherwise",
    meaning:
      "Went over to another skill's queue, was taken out by the script, or its voicemail could not be played.",
    formula: "count",
  },
  {
    id: "serviceLevel",
    title: "Service level",
    meaning:
      "The share of calls that were answered within the skill's target. Callers who hung up within 5 seconds are left out, callbacks and voicemails too. Empty without a target.",
    formula:
      "calls answered within the target ÷ (calls answered + abandoned − abandoned within 5 seconds)",
  },
  {
    id: "asaSec",
    title: "ASA",
    meaning:
      "Average speed of answer: from entering the queue until an agent and the caller talked, in seconds. Only callers who were answered while they waited.",
    formula: "sum of waits of calls answered ÷ calls answered",
  },
  {
    id: "ahtSec",
    title: "AHT",
    meaning:
      "Average handle time, in seconds: talk, hold and the after-call work that followed. After-call work that goes on is counted when it is over.",
    formula: "(talk + hold + after-call work) ÷ handled",
  },
  {
    id: "averageWaitSec",
    title: "Average wait",
    meaning:
      "Of everybody who waited on the line, in seconds: until they were answered, hung up, asked for a callback, left a voicemail or went elsewhere.",
    formula: "sum of waits on the line ÷ contacts that waited on the line",
  },
  {
    id: "longestWaitSec",
    title: "Longest wait",
    meaning: "The longest of these waits, in seconds; 0 when nobody waited.",
    formula: "maximum",
  },
  {
    id: "callbacksAsked",
    title: "Callbacks asked for",
    meaning: "Callers who chose to be called back, and scheduled callbacks that fell due.",
    formula: "count",
  },
  {
    id: "callbacksDone",
    title: "Callbacks done",
    meaning: "Of these, customers who were reached and talked with an agent.",
    formula: "count",
  },
  {
    id: "callbacksFailed",
    title: "Callbacks failed",
    meaning:
      "Of these, customers who were not reached in any attempt, and callbacks that were cancelled.",
    formula: "count",
  },
  {
    id: "voicemails",
    title: "Voicemails",
    meaning: "Messages that were left in the queue for an agent.",
    formula: "count",
  },
];

/** Of the report by agent. */
export const AGENT_DEFINITIONS: readonly ReportDefinition[] = [
  {
    id: "handled",
    title: "Handled",
    meaning:
      "Contacts that the agent talked with, or whose voicemail they heard; their own outbound calls that were answered too.",
    formula: "count",
  },
  {
    id: "offersMissed",
    title: "Offers missed",
    meaning: "Offers that rang at the agent until their time was over.",
    formula: "count",
  },
  {
    id: "offersDeclined",
    title: "Offers declined",
    meaning: "Offers that the agent rejected.",
    formula: "count",
  },
  {
    id: "talkSec",
    title: "Talk",
    meaning: "Time in conversation, in seconds, without hold.",
    formula: "sum",
  },
  {
    id: "holdSec",
    title: "Hold",
    meaning: "Time in which the agent had customers on hold, in seconds.",
    formula: "sum",
  },
  {
    id: "acwSec",
    title: "After-call work",
    meaning: "Time in that status, in seconds.",
    formula: "sum, by the clock",
  },
  {
    id: "ahtSec",
    title: "AHT",
    meaning: "Average handle time, in seconds.",
    formula: "(talk + hold + after-call work) ÷ handled",
  },
  {
    id: "loggedInSec",
    title: "Logged in",
    meaning: "Time in any status but Offline, in seconds.",
    formula: "sum, by the clock",
  },
  {
    id: "occupancy",
    title: "Occupancy",
    meaning:
      "The share of the time in which the agent handled contacts, of that in which they handled or waited for them. Busy and breaks are left out.",
    formula: "(In line + after-call work) ÷ (In line + after-call work + Available)",
  },
  {
    id: "callbacksDone",
    title: "Callbacks done",
    meaning: "Of the contacts handled, callbacks.",
    formula: "count",
  },
  {
    id: "outbound",
    title: "Outbound calls",
    meaning: "Calls that the agent made, answered or not.",
    formula: "count",
  },
];
