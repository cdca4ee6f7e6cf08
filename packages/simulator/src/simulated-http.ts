import type {
  HttpEvent,
  HttpFailure,
  HttpPort,
  HttpRequest,
  Timer,
  Value,
} from "@cordboard/runtime";

/** What another system answers to requests that fit; the first one that does counts. */
export interface SimulatedAnswer {
  /** Default: any. */
  readonly method?: HttpRequest["method"];
  /** The beginning of the URL. */
  readonly url: string;
  /** Default 200. */
  readonly status?: number;
  readonly body?: Value;
  /** Seconds until it comes. Default 0. */
  readonly afterSec?: number;
  /** There is no answer, for this reason. */
  readonly fails?: HttpFailure;
  /** How many requests it answers; then the next one that fits counts. Default: all. */
  readonly times?: number;
}

/** Whether an answer is for such a request. */
export const fits = (
  answer: Pick<SimulatedAnswer, "method" | "url">,
  { method, url }: Pick<HttpRequest, "method" | "url">,
): boolean => (answer.method ?? method) === method && url.startsWith(answer.url);

/** Other systems on the virtual clock. A request that no answer fits finds nobody there, and is told of. */
export function createSimulatedHttp(
  timer: Timer,
  answers: readonly SimulatedAnswer[],
  unanswered: (request: HttpRequest) => void = () => undefined,
): HttpPort {
  const given = new Map<SimulatedAnswer, number>();
  const pending = new Map<string, () => void>();
  let tell: Parameters<HttpPort["start"]>[0] | undefined;

  const isLeft = (answer: SimulatedAnswer, request: HttpRequest) =>
    fits(answer, request) && (given.get(answer) ?? 0) < (answer.times ?? Infinity);

  return {
    start: (listener) => {
      tell = listener;
    },
    send(contactId, request) {
      const { requestId, timeoutSec } = request;
      const answer = answers.find((one) => isLeft(one, request));
      if (answer) given.set(answer, (given.get(answer) ?? 0) + 1);
      else unanswered(request);
      const afterSec = answer?.afterSec ?? 0;
      const isLate = afterSec > timeoutSec;
      const event = isLate ? failure(requestId, "request-timeout") : eventOf(request, answer);
      const key = `${contactId} ${requestId}`;
      const dueAt = timer.now() + Math.min(afterSec, timeoutSec) * 1000;
      const cancel = timer.at(dueAt, () => {
        pending.delete(key);
        tell?.(contactId, event);
      });
      pending.set(key, cancel);
    },
    cancel(contactId, requestId) {
      const key = `${contactId} ${requestId}`;
      pending.get(key)?.();
      pending.delete(key);
    },
  };
}

function eventOf({ requestId, method, url }: HttpRequest, answer?: SimulatedAnswer): HttpEvent {
  if (!answer) {
    const nobody = `There are no other systems in a simulation: they answer what a scenario says under "answers", and none fits ${method} ${url}.`;
    return failure(requestId, "host-unreachable", nobody);
  }
  const { fails, status = 200, body = "" } = answer;
  return fails ? failure(requestId, fails) : { type: "http.answered", requestId, status, body };
}

const failure = (
  requestId: string,
  code: HttpFailure,
  message = `The simulated system does not answer (${code}).`,
): HttpEvent => ({ type: "http.failed", requestId, code, message });
