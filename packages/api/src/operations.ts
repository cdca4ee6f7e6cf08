import { Type, type Static, type TSchema } from "typebox";

import { AgentView, ChooseNextStatus, NewAgent, SetStatus } from "./schemas/agents.ts";
import { ContactView, JournalEntryView } from "./schemas/contacts.ts";
import { QueueView } from "./schemas/queues.ts";
import { ScheduledCallbackView } from "./schemas/scheduled-callbacks.ts";
import {
  NewScript,
  SavedScript,
  SaveScript,
  ScriptFile,
  ScriptSummary,
} from "./schemas/scripts.ts";
import {
  CustomerBehaviour,
  Digits,
  NewSimulatedCall,
  SimulatedCall,
} from "./schemas/simulated-calls.ts";
import { ServerStatus } from "./schemas/status.ts";
import { WorkspaceView } from "./schemas/workspace.ts";

/** One thing that can be asked of the server. `:words` of a path are its parameters. */
export interface Operation {
  readonly method: "GET" | "POST" | "PUT" | "DELETE";
  readonly path: `/api/${string}`;
  readonly summary: string;
  readonly body?: TSchema;
  /** Without one the answer is 204, empty. */
  readonly answer?: TSchema;
  /** 200 unless something was made. */
  readonly status?: 201;
  /** Only while telephony is simulated. */
  readonly simulated?: true;
}

/** All of them: server, client and OpenAPI document are made from this table. */
export const OPERATIONS = {
  getStatus: {
    method: "GET",
    path: "/api/status",
    summary: "Whether telephony is up, and which workspace is served",
    answer: ServerStatus,
  },
  getWorkspace: {
    method: "GET",
    path: "/api/workspace",
    summary: "Skills, points of contact and recordings that scripts can name",
    answer: WorkspaceView,
  },
  listScripts: {
    method: "GET",
    path: "/api/scripts",
    summary: "All scripts of the workspace",
    answer: Type.Array(ScriptSummary),
  },
  getScript: {
    method: "GET",
    path: "/api/scripts/:name",
    summary: "A script's text",
    answer: ScriptFile,
  },
  saveScript: {
    method: "PUT",
    path: "/api/scripts/:name",
    summary:
      "Save a script in canonical form; with errors in it, the last good version goes on answering",
    body: SaveScript,
    answer: SavedScript,
  },
  createScript: {
    method: "POST",
    path: "/api/scripts",
    summary: "A new script with nothing but its beginning",
    body: NewScript,
    answer: ScriptFile,
    status: 201,
  },
  deleteScript: { method: "DELETE", path: "/api/scripts/:name", summary: "Delete a script" },
  listAgents: {
    method: "GET",
    path: "/api/agents",
    summary: "All agents with their status and contact",
    answer: Type.Array(AgentView),
  },
  putAgent: {
    method: "POST",
    path: "/api/agents",
    summary: "Add an agent, or change a known one's name, endpoint and skills",
    body: NewAgent,
    answer: AgentView,
    status: 201,
  },
  removeAgent: { method: "DELETE", path: "/api/agents/:id", summary: "Remove an agent" },
  setAgentStatus: {
    method: "PUT",
    path: "/api/agents/:id/status",
    summary: "Set Available, Busy, On break or Offline",
    body: SetStatus,
    answer: AgentView,
  },
  chooseNextStatus: {
    method: "POST",
    path: "/api/agents/:id/next-status",
    summary: "While In line: choose the status that follows the call; null takes it back",
    body: ChooseNextStatus,
    answer: AgentView,
  },
  backToReception: {
    method: "POST",
    path: "/api/agents/:id/back-to-reception",
    summary: "End after-call work: Available",
    answer: AgentView,
  },
  continueAcw: {
    method: "POST",
    path: "/api/agents/:id/continue-acw",
    summary: "Stay in after-call work without countdown",
    answer: AgentView,
  },
  acceptOffer: {
    method: "POST",
    path: "/api/agents/:id/offers/:offerId/accept",
    summary: "Take the contact that rings",
    answer: AgentView,
  },
  declineOffer: {
    method: "POST",
    path: "/api/agents/:id/offers/:offerId/decline",
    summary: "Do not take the contact that rings",
    answer: AgentView,
  },
  hangUpAgent: {
    method: "POST",
    path: "/api/agents/:id/hang-up",
    summary: "End the agent's call",
    answer: AgentView,
  },
  listQueues: {
    method: "GET",
    path: "/api/queues",
    summary: "Each skill with who waits and who works in it",
    answer: Type.Array(QueueView),
  },
  listScheduledCallbacks: {
    method: "GET",
    path: "/api/scheduled-callbacks",
    summary: "Callbacks that have not come due, the next one first",
    answer: Type.Array(ScheduledCallbackView),
  },
  listContacts: {
    method: "GET",
    path: "/api/contacts",
    summary: "Contacts that are not over",
    answer: Type.Array(ContactView),
  },
  getJournal: {
    method: "GET",
    path: "/api/contacts/:id/journal",
    summary: "Everything that happened to a contact, in order",
    answer: Type.Array(JournalEntryView),
  },
  simulateCall: {
    method: "POST",
    path: "/api/simulated-calls",
    summary: "Somebody calls in",
    body: NewSimulatedCall,
    answer: SimulatedCall,
    status: 201,
    simulated: true,
  },
  pressDigits: {
    method: "POST",
    path: "/api/simulated-calls/:id/digits",
    summary: "The caller presses keys",
    body: Digits,
    simulated: true,
  },
  hangUpCaller: {
    method: "POST",
    path: "/api/simulated-calls/:id/hangup",
    summary: "The caller, or the customer who was called back, hangs up",
    simulated: true,
  },
  setCustomer: {
    method: "POST",
    path: "/api/simulated-calls/:id/customer",
    summary: "What the customer does when they are called back",
    body: CustomerBehaviour,
    simulated: true,
  },
} as const satisfies { readonly [name: string]: Operation };

export type Operations = typeof OPERATIONS;
export type OperationName = keyof Operations;

/** Names of a path's parameters. */
type Words<Path extends string> = Path extends `${string}:${infer Word}/${infer Rest}`
  ? Word | Words<Rest>
  : Path extends `${string}:${infer Word}`
    ? Word
    : never;

export type ParamsOf<Name extends OperationName> = {
  readonly [word in Words<Operations[Name]["path"]>]: string;
};
export type BodyOf<Name extends OperationName> = Operations[Name] extends {
  readonly body: infer Body extends TSchema;
}
  ? Static<Body>
  : undefined;
export type AnswerOf<Name extends OperationName> = Operations[Name] extends {
  readonly answer: infer Answer extends TSchema;
}
  ? Static<Answer>
  : void;
