import type { Problem } from "@cordboard/language";

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
  "no-workspace": {
    code: "S101",
    status: 500,
    title: "The folder is not a workspace",
    help: "A workspace has a file cordboard.json; make one with cordboard init.",
  },
  "unreadable-workspace": {
    code: "S102",
    status: 500,
    title: "A file of the workspace cannot be used",
    help: "Mend the file at the place shown.",
  },
  "unknown-script": {
    code: "S103",
    status: 500,
    title: "A number names a script that is not there",
    help: "Correct the name in cordboard.json, or add the script: until then calls to the number are rejected.",
  },
  "duplicate-script": {
    code: "S104",
    status: 500,
    title: "Two scripts have the same name",
    help: "Rename one of them: numbers and other scripts refer to scripts by name. The first file counts.",
  },
  "unknown-skill": {
    code: "S105",
    status: 500,
    title: "The workspace has no such skill",
    help: "Add the skill to skills.json, or choose one that is there: until then the action takes its Error branch.",
  },
  "unknown-recording": {
    code: "S106",
    status: 500,
    title: "The workspace has no such recording",
    help: "Put the recording into prompts/<language>/ as a .wav file, or use text to speech: until then the action takes its Error branch.",
  },
  "unknown-hours": {
    code: "S107",
    status: 500,
    title: "The workspace has no such hours",
    help: "Add hours/NAME.json, or choose hours that are there: until then the action takes its Error branch.",
  },
  "unknown-other-script": {
    code: "S108",
    status: 500,
    title: "An action names a script that is not there",
    help: "Correct the name, or add the script: until then the action takes its Error branch.",
  },
  "scripts-in-a-circle": {
    code: "S109",
    status: 500,
    title: "Scripts run each other in a circle",
    help: "A sub-script that runs one of its callers never comes back: go over to that script for good, or share a third one. At 16 levels the action takes its Error branch.",
  },
  "undeclared-parameter": {
    code: "S110",
    status: 500,
    title: "A parameter that the other script does not declare",
    help: "Declare it under parameters there, or correct the name: until then the action takes its Error branch.",
  },
  "invalid-hours": {
    code: "S111",
    status: 500,
    title: "Hours that cannot be meant",
    help: "Correct the value at the place shown: until then scripts do as if these hours were not there.",
  },
  "hours-never-open": {
    code: "S112",
    status: 500,
    title: "Hours that are never open",
    help: "Add a span such as 09:00-17:00 to one of the days, or an override that is open.",
  },
  "recording-not-in-language": {
    code: "S113",
    status: 500,
    title: "A recording is missing in one of the languages",
    help: "Record it in this language too: callers who chose the language make the action take its Error branch.",
  },
  "host-not-allowed": {
    code: "S114",
    status: 500,
    title: "An action asks a host that the workspace does not allow",
    help: "Add the host to rest.allow in cordboard.json: until then the action takes its Error branch.",
  },
  "script-not-found": {
    code: "S201",
    status: 404,
    title: "There is no such script",
    help: "It may have been deleted or renamed; look at the list of scripts.",
  },
  "script-changed": {
    code: "S202",
    status: 409,
    title: "The script was changed meanwhile",
    help: "Somebody else, or git, has brought a newer version: merge yours with it, and save again on top of it.",
  },
  "script-invalid": {
    code: "S203",
    status: 422,
    title: "The text is not a script",
    help: "Mend the text at the places shown; drafts may have open ends, but they must have the form of a script.",
  },
  "script-name-taken": {
    code: "S204",
    status: 409,
    title: "There is a script of this name already",
    help: "Choose another name.",
  },
  "script-in-use": {
    code: "S205",
    status: 409,
    title: "A number is answered by this script",
    help: "Give the number another script in cordboard.json first.",
  },
  "file-not-written": {
    code: "S206",
    status: 500,
    title: "The file could not be written",
    help: "Check that the disk has room and that the server may write into the workspace.",
  },
  "resource-not-found": {
    code: "S221",
    status: 404,
    title: "There is no such thing in the workspace",
    help: "It may have been deleted or renamed; look at the list.",
  },
  "resource-changed": {
    code: "S222",
    status: 409,
    title: "It was changed meanwhile",
    help: "Somebody else, or git, has saved a newer version: look at it, and save again on top of it.",
  },
  "resource-invalid": {
    code: "S223",
    status: 422,
    title: "The file cannot have this in it",
    help: "Mend it at the places shown; nothing was written.",
  },
  "resource-name-taken": {
    code: "S224",
    status: 409,
    title: "There is a thing of this name already",
    help: "Choose another name.",
  },
  "resource-in-use": {
    code: "S225",
    status: 409,
    title: "Something uses it",
    help: "Let whatever uses it use another one first. To change a name everywhere: cordboard rename.",
  },
  "script-has-errors": {
    code: "S207",
    status: 422,
    title: "A script with errors cannot be published",
    help: "Mend what the problems list shows, then publish; the draft is kept, and callers hear the last version meanwhile.",
  },
  "not-in-history": {
    code: "S208",
    status: 404,
    title: "The script has no such version",
    help: "Look at the list of its versions again: history may have been rewritten.",
  },
  "git-failed": {
    code: "S209",
    status: 409,
    title: "Git could not do it",
    help: "Do what git says, in the workspace's folder or in its settings, and try again.",
  },
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
    help: "Bodies may have 1 MB, scripts 8 MB.",
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
    help: "Stop the other server if there is one; check that the folder can be written and that the file is a Cordboard database.",
  },
  "telephony-not-started": {
    code: "S504",
    status: 500,
    title: "Telephony could not be started",
    help: "Check the address, user and password of the telephony server.",
  },
} as const satisfies { readonly [name: string]: ServerProblem };

export type ServerProblemName = keyof typeof SERVER_PROBLEMS;

/** More for the answer than words. */
export interface ErrorExtras {
  readonly problems?: readonly Problem[];
  readonly current?: { readonly text: string; readonly revision: string };
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
    this.help = help;
    this.extras = extras;
  }
}
