import type { Value } from "../contact/values.ts";

/**
 * Requests to other systems. Like the other ports it returns at once and answers by an event. What may be
 * reached is the port's business: it never gives a script a way into the network it runs in.
 */
export interface HttpPort {
  start(listener: (contactId: string, event: HttpEvent) => void): void;
  /** → `http.answered` or `http.failed` */
  send(contactId: string, request: HttpRequest): void;
  /** Gives a request up; an unknown or finished one is ignored. No event follows. */
  cancel(contactId: string, requestId: string): void;
}

export type HttpMethod = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

export interface HttpRequest {
  readonly requestId: string;
  readonly method: HttpMethod;
  /** Absolute, `https:` or `http:`. */
  readonly url: string;
  readonly headers: { readonly [name: string]: string };
  /** Empty: none. */
  readonly body: string;
  /** For the whole exchange, redirects included. */
  readonly timeoutSec: number;
}

/** Why there was no answer. Scripts see it as `error.code`. */
export const HTTP_FAILURES = [
  "request-timeout",
  "host-not-allowed",
  "host-unreachable",
  "too-many-redirects",
  "answer-too-large",
  "invalid-url",
  "request-interrupted",
  "requests-unavailable",
] as const;
export type HttpFailure = (typeof HTTP_FAILURES)[number];

/** Whether a Content-Type is one of JSON, such as `application/problem+json; charset=utf-8`. */
export const isJsonType = (contentType: string): boolean =>
  /^application\/(?:[\w.-]+\+)?json\s*(?:;|$)/i.test(contentType);

export type HttpEvent =
  | {
      readonly type: "http.answered";
      readonly requestId: string;
      /** RFC 9110, 100 to 599. Redirects are followed; one that leads nowhere is an answer. */
      readonly status: number;
      /** Parsed where the answer is JSON; else its text. */
      readonly body: Value;
    }
  | {
      readonly type: "http.failed";
      readonly requestId: string;
      readonly code: HttpFailure;
      readonly message: string;
    };
