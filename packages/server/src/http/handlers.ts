import type {
  Actor,
  AnswerOf,
  BodyOf,
  OperationName,
  Operations,
  ParamsOf,
  QueryOf,
} from "@cordboard/api";

/** Who asks. */
export interface Caller extends Actor {
  /** Of the person. */
  readonly name: string;
  /** The token of the person's session; empty for all others. */
  readonly session: string;
  /** The name of a program's service token; empty for people. */
  readonly token: string;
}

/** A request, as far as it is not in the operation's own words. */
export interface Request {
  /** From where. */
  readonly address: string;
  /** It is one and the same request, however often it comes. */
  readonly idempotencyKey?: string | undefined;
  /** Sets a header of the answer. */
  setHeader(name: string, value: string): void;
}

/** What carries an operation out; its body and query have been checked. */
export type Handler<Name extends OperationName> = (
  params: ParamsOf<Name>,
  body: BodyOf<Name>,
  query: QueryOf<Name>,
  caller: Caller,
  request: Request,
) => Answered<Name> | Promise<Answered<Name>>;

/** A table is written piece by piece, however long it is. */
export type Table = AsyncIterable<string>;
type Answered<Name extends OperationName> = Operations[Name] extends {
  readonly answerType: "text/csv";
}
  ? Table
  : AnswerOf<Name>;

export type Handlers<Name extends OperationName = OperationName> = {
  readonly [Each in Name]: Handler<Each>;
};
