import type { ActionContext, HttpMethod, HttpRequest } from "@cordboard/runtime";
import { plainText } from "@cordboard/language";

import { inBody, isDotSegment, isHeaderValue, percentEncoded } from "./encoding.ts";

/** The properties that make up a request. */
export interface RequestProperties {
  readonly method: HttpMethod;
  readonly url: string;
  readonly headers?: readonly { readonly name: string; readonly value: string }[];
  readonly body?: string;
  readonly timeoutSec: number;
}

const WITH_BODY: ReadonlySet<string> = new Set<HttpMethod>(["POST", "PUT", "PATCH"]);
/** What they ask for is the same however often they come (RFC 9110). */
const IDEMPOTENT: ReadonlySet<string> = new Set<HttpMethod>(["GET", "PUT", "DELETE"]);

export const hasBody = (method: string): boolean => WITH_BODY.has(method);
export const isIdempotent = (method: string): boolean => IDEMPOTENT.has(method);

/** Of a body without the header. */
const DEFAULT_TYPE = "application/json";

export const contentTypeOf = (headers: RequestProperties["headers"] = []): string =>
  headers.find(({ name }) => name.toLowerCase() === "content-type")?.value ?? DEFAULT_TYPE;

/** Why a request cannot be made of the values that its expressions give. */
export class UnusableRequest extends Error {
  readonly code: "invalid-url" | "invalid-header";
  constructor(code: UnusableRequest["code"], message: string) {
    super(message);
    this.code = code;
  }
}

/** @throws UnusableRequest, and Error as ActionContext.text */
export function requestOf({
  properties,
  text,
}: Pick<ActionContext<RequestProperties>, "properties" | "text">): Omit<HttpRequest, "requestId"> {
  const { method, headers = [], body = "", timeoutSec } = properties;
  const filled = headers.map(({ name, value }) => ({
    name,
    value: headerValue(name, text(value)),
  }));
  const contentType = contentTypeOf(filled);
  const sent = hasBody(method) ? text(body, inBody(contentType)) : "";
  return {
    method,
    url: text(properties.url, (value) => {
      if (isDotSegment(plainText(value)))
        throw new UnusableRequest("invalid-url", "A value in the URL is . or .., another path.");
      return percentEncoded(value);
    }),
    headers: {
      ...(sent === "" ? {} : { "content-type": contentType }),
      ...Object.fromEntries(filled.map(({ name, value }) => [name.toLowerCase(), value])),
    },
    body: sent,
    timeoutSec,
  };
}

function headerValue(name: string, value: string): string {
  if (isHeaderValue(value)) return value;
  const what = "has a line break or another character that cannot be sent";
  throw new UnusableRequest("invalid-header", `The value of ${name} ${what}.`);
}
