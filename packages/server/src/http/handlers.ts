import type { AnswerOf, BodyOf, OperationName, ParamsOf } from "@cordboard/api";

/** What carries an operation out; its body has been checked. */
export type Handler<Name extends OperationName> = (
  params: ParamsOf<Name>,
  body: BodyOf<Name>,
) => AnswerOf<Name> | Promise<AnswerOf<Name>>;

export type Handlers<Name extends OperationName = OperationName> = {
  readonly [Each in Name]: Handler<Each>;
};
