import type { Problem, Said } from "@cordboard/language";

import { ACCESS_PROBLEMS } from "./access-problems.ts";
import { EDIT_PROBLEMS } from "./edit-problems.ts";
import { WORKSPACE_PROBLEMS } from "./workspace-problems.ts";

/** One thing that the server refuses or cannot do. */
export interface ServerProblem {
  /** Stable, `S…`. */
  readonly code: string;
  /** HTTP status, where it is an answer to a request. */
  readonly status: number;
  readonly title: string;
  readonly help: string;
}

/** Everything that the server itself can refuse, by name. Reference pages are made from it. */
export const SERVER_PROBLEMS = {
  ...WORKSPACE_PROBLEMS,
  ...EDIT_PROBLEMS,
  ...ACCESS_PROBLEMS,
  "not-json": {
    code: "S301",
    status: 400,
    title: "The request's body is not usable JSON",
    help: "Send a JSON object.",
  },
  "too-large": {
    code: "S302",
    status: 413,
    title: "The request's body is too large",
    help: "Bodies may have 1 MB, scripts and recordings 8 MB.",
  },
  "wrong-shape": {
    code: "S303",
    status: 400,
    title: "The request does not have the right form",
    help: "The OpenAPI document (/api/openapi.json) shows the form.",
  },
  "wrong-content-type": {
    code: "S304",
    status: 415,
    title: "Changes are sent as application/json",
    help: "Set the header content-type: application/json.",
  },
  "foreign-origin": {
    code: "S305",
    status: 403,
    title: "The request comes from another site",
    help: "Open the application at the server's own address.",
  },
  "unknown-host": {
    code: "S306",
    status: 403,
    title: "The server is not known by this name",
    help: "Use the address that the server printed when it started, or allow the name in its settings.",
  },
  "too-many-requests": {
    code: "S307",
    status: 429,
    title: "Too many requests",
    help: "Wait a minute, and follow /api/live instead of asking again and again.",
  },
  "no-such-address": {
    code: "S308",
    status: 404,
    title: "There is nothing at this address",
    help: "The OpenAPI document (/api/openapi.json) lists all addresses.",
  },
  fault: {
    code: "S309",
    status: 500,
    title: "The server made a mistake",
    help: "The server's log says more; please report it.",
  },
  "database-away": {
    code: "S325",
    status: 503,
    title: "The database cannot be reached at the moment",
    help: "Try again in a moment; calls that are up go on meanwhile. The server's log says more.",
  },
  "calls-are-real": {
    code: "S401",
    status: 409,
    title: "Calls are not simulated here",
    help: "A telephony server is connected: call the number with a phone.",
  },
  "contact-not-found": {
    code: "S402",
    status: 404,
    title: "There is no such contact",
    help: "It may be over; its journal is kept.",
  },
  "number-not-answered": {
    code: "S403",
    status: 404,
    title: "No script answers this number",
    help: "Give the number a script in cordboard.json, and make sure that the script has no errors.",
  },
  "version-not-found": {
    code: "S404",
    status: 404,
    title: "There is no such version of a script",
    help: "Versions are kept from the first call that they answer; look at the script as it is now.",
  },
  "journal-not-replayable": {
    code: "S405",
    status: 409,
    title: "The contact cannot be replayed",
    help: "Its journal is not whole, or this version of Cordboard cannot run its script; the entries themselves can still be read.",
  },
  "nobody-to-consult": {
    code: "S413",
    status: 422,
    title: "Nobody can be asked there before",
    help: "Transfers to a skill or a script are made at once; leave attended out.",
  },
  "script-not-answering": {
    code: "S414",
    status: 404,
    title: "There is no such script that can answer",
    help: "Check the name, and make sure that the script has no errors.",
  },
  "contact-of-another": {
    code: "S415",
    status: 403,
    title: "The agent never had this contact",
    help: "Agents note what they have or had themselves.",
  },
  "unknown-disposition": {
    code: "S416",
    status: 422,
    title: "The centre has no such disposition",
    help: "Choose one of cordboard.json's dispositions, or leave it empty.",
  },
  "contact-over": {
    code: "S410",
    status: 409,
    title: "The contact is over",
    help: "Nothing can be told to its script any more; its journal is kept.",
  },
  "signal-not-awaited": {
    code: "S411",
    status: 409,
    title: "The contact's script has no action for signals",
    help: "Add one to the script that answers; calls that begin after that are told.",
  },
  "signal-refused": {
    code: "S412",
    status: 422,
    title: "The signal's parameters do not fit the script",
    help: "Send values for variables that the script declares, of their kind: text, number or boolean.",
  },
  "report-range": {
    code: "S430",
    status: 400,
    title: "The range of the report cannot be used",
    help: "Ask for a range that ends after it begins, in a known time zone, with longer intervals where there would be more than 1,000.",
  },
  "record-not-found": {
    code: "S431",
    status: 404,
    title: "There is no record of this contact",
    help: "A record is written when its contact is over, and kept as long as the server's configuration says under retention.",
  },
  "no-such-time": {
    code: "S440",
    status: 422,
    title: "The date, the time or the time zone is none",
    help: "Send date (2026-11-22), time (14:30) and an IANA time zone (Europe/Berlin), or dueAt instead.",
  },
  "callback-incomplete": {
    code: "S441",
    status: 422,
    title: "The callback has no number or no queue",
    help: "Name the contact that it comes from, or number and skill.",
  },
  "port-in-use": {
    code: "S501",
    status: 500,
    title: "The port is in use",
    help: "Stop the other program, or start with another port.",
  },
  "address-not-available": {
    code: "S502",
    status: 500,
    title: "The server cannot listen at this address",
    help: "Use an address of this machine, such as 127.0.0.1, and a port above 1023.",
  },
  "database-not-opened": {
    code: "S503",
    status: 500,
    title: "The database could not be opened",
    help: "Stop the other server if there is one; check that the folder can be written and that the file is a Cordboard database. With PostgreSQL, check address, user, password and database in database.url.",
  },
  "telephony-not-started": {
    code: "S504",
    status: 500,
    title: "Telephony could not be started",
    help: "Check the address, user and password of the telephony server.",
  },
  "unreadable-config": {
    code: "S505",
    status: 500,
    title: "The operator's configuration cannot be used",
    help: "Mend the file at the place shown; docs/reference/config.md says what may stand in it.",
  },
} as const satisfies { readonly [name: string]: ServerProblem };

export type ServerProblemName = keyof typeof SERVER_PROBLEMS;

/** More for the answer than words. */
export interface ErrorExtras {
  readonly problems?: readonly Problem[];
  /** How the message is made, to say it in another language. */
  readonly said?: Said;
  readonly current?: { readonly text: string; readonly revision: string };
  /** What to do, where more is known than the problem's own help says. */
  readonly help?: string;
  readonly cause?: unknown;
}

/** A refusal: `message` says in one line of plain words what happened, `help` what to do. */
export class ServerError extends Error {
  override readonly name = "ServerError";
  readonly problem: ServerProblemName;
  readonly code: string;
  readonly status: number;
  readonly title: string;
  readonly help: string;
  readonly extras: ErrorExtras;

  constructor(problem: ServerProblemName, message?: string, extras: ErrorExtras = {}) {
    const { code, status, title, help } = SERVER_PROBLEMS[problem];
    super(message ?? `${title}.`, { cause: extras.cause });
    this.problem = problem;
    this.code = code;
    this.status = status;
    this.title = title;
    this.help = extras.help ?? help;
    this.extras = extras;
  }
}
