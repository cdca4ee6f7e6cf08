import { MissingValue } from "@cordboard/language";
import {
  defineSemantics,
  done,
  failed,
  wait,
  type ActionContext,
  type HttpEvent,
  type Step,
} from "@cordboard/runtime";

import { assigning, type Assignment } from "../assigning.ts";
import { isIdempotent, requestOf, UnusableRequest, type RequestProperties } from "./request.ts";

interface Rest extends RequestProperties {
  readonly retries: number;
  readonly retryWaitSec: number;
  readonly retryUnsafe: boolean;
  readonly mapping?: readonly Assignment[];
  readonly statusVariable?: string;
}

/** How many retries are left. */
interface Progress {
  readonly left: number;
}

type Context = ActionContext<Rest>;
type Answer = Extract<HttpEvent, { type: "http.answered" }>;

export const semantics = defineSemantics<Rest, Progress>({
  start(context) {
    const { method, retries, retryUnsafe } = context.properties;
    return send(context, { left: isIdempotent(method) || retryUnsafe ? retries : 0 });
  },
  on(context, progress, event) {
    switch (event.type) {
      case "timer.due":
        return send(context, progress);
      case "http.failed":
        if (event.code === "request-timeout") return again(context, progress) ?? done("Timeout");
        return (
          (event.code === "host-unreachable" ? again(context, progress) : undefined) ??
          failed(event.code, event.message)
        );
      case "http.answered":
        return (event.status >= 500 ? again(context, progress) : undefined) ?? take(context, event);
      default:
        return wait(progress);
    }
  },
});

/** The values are those of now: what an event has changed since the last try counts. */
function send(context: Context, progress: Progress): Step<Progress> {
  try {
    const requestId = context.newId("request");
    return wait(progress, {
      commands: [{ type: "sendRequest", requestId, ...requestOf(context) }],
    });
  } catch (error) {
    if (error instanceof UnusableRequest) return failed(error.code, error.message);
    throw error;
  }
}

function again({ properties }: Context, { left }: Progress): Step<Progress> | undefined {
  if (left === 0) return undefined;
  return wait({ left: left - 1 }, { timers: { retry: properties.retryWaitSec } });
}

function take(context: Context, { status, body }: Answer): Step<never> {
  const { mapping = [], statusVariable } = context.properties;
  const known = statusVariable ? { [statusVariable]: status } : {};
  const outcome = OUTCOMES[Math.floor(status / 100)];
  if (outcome !== "Default") {
    return outcome
      ? done(outcome, { variables: known })
      : failed("unexpected-status", `The other system answered ${status}.`, { variables: known });
  }
  try {
    return assigning(context, mapping, { answer: { status, body } }, (variables) =>
      done(outcome, { variables: { ...known, ...variables } }),
    );
  } catch (error) {
    if (error instanceof MissingValue) return failed("missing-value", error.message);
    throw error;
  }
}

const OUTCOMES: { readonly [hundreds: number]: string } = {
  2: "Default",
  4: "ClientError",
  5: "ServerError",
};
