import type { Actor, AnswerOf, BodyOf, OperationName, ParamsOf, QueryOf } from "@cordboard/api";

/** Who asks. */
export interface Caller extends Actor {
  /** The name of a program's service token; empty for people. */
  readonly token: string;
  readonly idempotencyKey?: string;
}

/** What carries an operation out; its body and query have been checked. */
export type Handler<Name extends OperationName> = (
  params: ParamsOf<Name>,
  body: BodyOf<Name>,
  query: QueryOf<Name>,
  caller: Caller,
) => AnswerOf<Name> | Promise<AnswerOf<Name>>;

export type Handlers<Name extends OperationName = OperationName> = {
  readonly [Each in Name]: Handler<Each>;
};
