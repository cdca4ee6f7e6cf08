import {
  OPERATIONS,
  type AnswerOf,
  type BodyOf,
  type Operation,
  type OperationName,
  type ParamsOf,
  type QueryOf,
} from "./operations/index.ts";
import type { ProblemDetails } from "./schemas/common.ts";

/** What is used of the platform's `fetch`. */
export type Fetch = (
  url: string,
  init: {
    method: string;
    headers: { [name: string]: string };
    body?: string | Uint8Array<ArrayBuffer>;
  },
) => Promise<FetchAnswer>;

interface FetchAnswer {
  readonly ok: boolean;
  readonly status: number;
  text(): Promise<string>;
  /** Of recordings. */
  bytes?(): Promise<Uint8Array>;
}

export interface ClientOptions {
  /** Such as `http://127.0.0.1:8080`; empty for the page's own origin. */
  readonly baseUrl: string;
  /** A service token, of a program. */
  readonly token?: string;
  readonly fetch?: Fetch;
}

/** The server refused: `problem` says why and what to do. `status` 0: it could not be reached. */
export class ApiError extends Error {
  override readonly name = "ApiError";
  readonly status: number;
  readonly code: string;
  readonly help: string;
  readonly problem: ProblemDetails;

  constructor(problem: ProblemDetails) {
    super(problem.detail);
    this.problem = problem;
    this.status = problem.status;
    this.code = problem.code;
    this.help = problem.help;
  }
}

type Arguments<Name extends OperationName> = [
  ...(keyof ParamsOf<Name> extends never ? [] : [params: ParamsOf<Name>]),
  ...(QueryOf<Name> extends undefined ? [] : [query: QueryOf<Name>]),
  ...(BodyOf<Name> extends undefined ? [] : [body: BodyOf<Name>]),
];

/**
 * One method for each operation: first its path's parameters, then its query, then its body, where it has them.
 * Each is refused with an {@link ApiError}.
 */
export type Client = {
  readonly [Name in OperationName]: (...args: Arguments<Name>) => Promise<AnswerOf<Name>>;
};

/**
 * A typed client of the server's REST interface, for browsers and Node.
 *
 * @example
 * const client = createClient({ baseUrl: "http://127.0.0.1:8080" });
 * const { text, revision } = await client.getScript({ name: "Support" });
 * await client.saveScript({ name: "Support" }, { text, revision });
 */
export function createClient({
  baseUrl,
  token,
  fetch: send = platformFetch,
}: ClientOptions): Client {
  const base = baseUrl.replace(/\/$/, "");
  const call = async (operation: Operation, args: unknown[]): Promise<unknown> => {
    const params = operation.path.includes(":") ? paramsOf(args.shift()) : {};
    const path = operation.path.replace(/:(\w+)/g, (_, word: string) =>
      encodeURIComponent(String(params[word])),
    );
    const { method, query, body, bodyType = "application/json" } = operation;
    const search = query ? searchOf(paramsOf(args.shift())) : "";
    const answer = await send(base + path + search, {
      method,
      headers: {
        accept: operation.answerType ?? "application/json",
        ...(method === "GET" ? {} : { "content-type": bodyType }),
        ...(token ? { authorization: `Bearer ${token}` } : {}),
      },
      ...(method === "GET" ? {} : { body: bodyOf(body ? args.shift() : {}) }),
    }).catch((error: unknown) => {
      throw new ApiError(unreachable(error));
    });
    if (answer.ok && operation.answerType === "audio/*" && answer.bytes) return answer.bytes();
    const text = await answer.text();
    if (!answer.ok) throw new ApiError(problemOf(text, answer.status));
    if (operation.answerType === "text/csv") return text;
    return text === "" ? undefined : (JSON.parse(text) as unknown);
  };
  const methods = Object.entries<Operation>(OPERATIONS).map(([name, operation]) => [
    name,
    (...args: unknown[]) => call(operation, args),
  ]);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the table that the type is made of
  return Object.fromEntries(methods) as Client;
}

declare const fetch: Fetch;
const platformFetch: Fetch = (url, init) => fetch(url, init);

/** Sound travels as it is, everything else as JSON. */
const bodyOf = (value: unknown) =>
  value instanceof Uint8Array ? Uint8Array.from(value) : JSON.stringify(value);

const paramsOf = (value: unknown): { readonly [word: string]: unknown } =>
  typeof value === "object" ? { ...value } : {};

function searchOf(query: { readonly [name: string]: unknown }): string {
  const given = Object.entries(query).filter(([, value]) => value !== undefined);
  const pairs = given.map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`);
  return pairs.length > 0 ? `?${pairs.join("&")}` : "";
}

function problemOf(text: string, status: number): ProblemDetails {
  try {
    const value: Partial<ProblemDetails> | null = JSON.parse(text);
    if (typeof value?.code === "string" && typeof value.detail === "string") {
      const { code, detail, title = detail, help = "", type = "about:blank" } = value;
      return { ...value, type, title, status, code, detail, help };
    }
  } catch {
    // Not the server itself: a proxy in between, perhaps.
  }
  return {
    type: "about:blank",
    title: "Unexpected answer",
    status,
    code: "unexpected-answer",
    detail: `The server answered with status ${status} and no explanation.`,
    help: "Is something else between you and the server, such as a proxy?",
  };
}

const unreachable = (error: unknown): ProblemDetails => ({
  type: "about:blank",
  title: "Server not reached",
  status: 0,
  code: "unreachable",
  detail: `The server could not be reached: ${error instanceof Error ? error.message : String(error)}.`,
  help: "Check that it is running, and try again.",
});
