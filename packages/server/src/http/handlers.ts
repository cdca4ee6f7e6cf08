import type { AnswerOf, BodyOf, OperationName, ParamsOf, QueryOf } from "@cordboard/api";

/** What carries an operation out; its body and query have been checked. */
export type Handler<Name extends OperationName> = (
  params: ParamsOf<Name>,
  body: BodyOf<Name>,
  query: QueryOf<Name>,
) => AnswerOf<Name> | Promise<AnswerOf<Name>>;

export type Handlers<Name extends OperationName = OperationName> = {
  readonly [Each in Name]: Handler<Each>;
};
