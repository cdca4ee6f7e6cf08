/** What an agent reads while working: status, offer, contact. */
export const deskWork = {
  deskStatus: {
    means: {
      Available: "Contacts are offered to you.",
      Busy: "No contacts are offered. You can call out, and colleagues can transfer calls to you.",
      "On break": "No contacts are offered, and no calls transferred to you. You can call out.",
      "In line": "You are on a call. Choose the status that follows it.",
      "After-call work": "",
      Offline: "Nothing is offered to you. Choose Available to begin.",
    },
    acwLeft: (next: string, time: string) => `${next} in ${time}.`,
    acwStays: "No countdown: go back when you are done.",
    reasons: {
      missed:
        "You were set Busy, because you missed several offers in a row. Choose Available when you are there again.",
      "connection-lost":
        "The connection to your desk was lost, and you were set Offline. Choose Available to go on.",
    },
    forced: (by: string, reason: string) =>
      `${by} set this status${reason === "" ? "" : `: ${reason}`}. You can choose another.`,
    supervisor: "A supervisor",
    unreachable: (endpoint: string) =>
      `You were set Busy, because your phone ${endpoint} could not be reached. Check that it is on and registered, then choose Available.`,
    missing: (count: number) =>
      `${count === 1 ? "You missed an offer" : `You missed ${count} offers in a row`}. After a few more you are set Busy.`,
    callbackFailed: (cause: string, next: string) =>
      `The customer was not reached (${CAUSES[cause] ?? cause}). ${next}`,
    offline:
      "The server is not reached: what you see may be old. It comes back by itself; calls go on meanwhile.",
  },
  deskAlerts: {
    title: "Alerts",
    sound: "Ring when a contact comes",
    notifications: "Notify me in other windows",
    refused:
      "The browser does not allow it. Allow notifications for this page in the browser's settings; the page must be served by HTTPS.",
    ringing: (who: string) => `☎ ${who}`,
  },
  deskCalls: {
    title: "Call out",
    number: "Number",
    call: "Call",
    help: "Your phone rings first, then the number is dialled.",
    dials: (number: string) => `Dials ${number}`,
    noNumber: (country: string | undefined) =>
      country === undefined
        ? "This is no number. Begin with + and the country's code."
        : `This is no number in ${country}. Of another country: begin with + and its code.`,
    callerId: "Number shown",
    usual: "the usual one",
    noSkill: "none",
    refusals: {
      permission: "You are not permitted to call out. An admin can allow it on the page People.",
      offer: "A contact rings: take it or decline it first.",
      "In line": "You are on a call already.",
      "After-call work": "Not during after-call work: go back to reception or choose Busy first.",
      Offline: "Not while Offline: choose Available or Busy first.",
    },
  },
  deskContact: {
    nobody: "No contact",
    whenNobody: {
      Available: "The next contact of your queues rings here.",
      Busy: "Choose Available to be offered contacts.",
      "On break": "Choose Available after your break to be offered contacts.",
      "In line": "The call is being set up.",
      "After-call work": "Finish your notes. “Back to reception” lets the next contact come.",
      Offline: "Choose Available above to be offered contacts.",
    },
    withheld: "Number withheld",
    script: "Script",
    calledFrom: "Called from",
    last: "Last contact",
    putAway: "Put the last contact away",
    hold: "Hold",
    resume: "Resume",
    onHold: "On hold",
    consulting: "Customer waits",
    asked: "A colleague asks you",
    yourPhone: "Your phone rings; the number is dialled when you answer.",
  },
};

const CAUSES: { readonly [cause: string]: string } = {
  busy: "busy",
  "no-answer": "no answer",
  rejected: "refused",
  "invalid-number": "no such number",
  congestion: "no free line",
  failed: "could not be dialled",
};
