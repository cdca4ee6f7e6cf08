import type { Static, TSchema } from "typebox";

import { accessOperations } from "./access.ts";
import { agentsOperations } from "./agents.ts";
import { callbacksOperations } from "./callbacks.ts";
import { contactsOperations } from "./contacts.ts";
import { promptsOperations } from "./prompts.ts";
import { resourcesOperations } from "./resources.ts";
import { figuresOperations } from "./figures.ts";
import { historyOperations } from "./history.ts";
import { reportsOperations } from "./reports.ts";
import { scriptsOperations } from "./scripts.ts";
import { serversOperations } from "./servers.ts";
import { simulatedCallsOperations } from "./simulated-calls.ts";
import { templatesOperations } from "./templates.ts";
import { testsOperations } from "./tests.ts";
import { workspaceOperations } from "./workspace.ts";

export { isAudited, isCreating, type Operation } from "./operation.ts";

/** All that can be asked of the server: server, client and OpenAPI document are made from this table. */
export const OPERATIONS = {
  ...accessOperations,
  ...workspaceOperations,
  ...scriptsOperations,
  ...promptsOperations,
  ...templatesOperations,
  ...resourcesOperations,
  ...testsOperations,
  ...historyOperations,
  ...agentsOperations,
  ...contactsOperations,
  ...callbacksOperations,
  ...figuresOperations,
  ...reportsOperations,
  ...serversOperations,
  ...simulatedCallsOperations,
} as const;

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
export type QueryOf<Name extends OperationName> = Operations[Name] extends {
  readonly query: infer Query extends TSchema;
}
  ? Static<Query>
  : undefined;
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
