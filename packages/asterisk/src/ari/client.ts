import { type SwitchWatch, TelephonyError } from "@cordboard/telephony";
import { Agent, request } from "undici";

export interface AriAccess {
  /** Address of Asterisk's HTTP server, such as `http://127.0.0.1:8088`. */
  readonly url: string;
  readonly user: string;
  readonly password: string;
}

type Parameters = Readonly<
  Record<string, string | number | boolean | readonly string[] | Readonly<Record<string, string>>>
>;

/** Asterisk answered, and the answer was no. */
export class AriRefusal extends TelephonyError {
  readonly status: number;

  constructor(status: number, detail: string) {
    super("switch-refused", `${status} ${detail}`.trim());
    this.status = status;
  }
}

/** True when what was asked for is not there (any more). */
export function isGone(error: unknown): boolean {
  return error instanceof AriRefusal && error.status === 404;
}

/** Requests to ARI. Each is answered, or fails with a {@link TelephonyError} within the time given. */
export class AriClient {
  readonly #access: AriAccess & SwitchWatch;
  readonly #timeoutMs: number;
  readonly #agent = new Agent({ connections: 32, keepAliveTimeout: 10_000 });

  constructor(access: AriAccess & SwitchWatch, timeoutMs: number) {
    this.#access = access;
    this.#timeoutMs = timeoutMs;
  }

  async get<T>(path: string): Promise<T> {
    const answer = await this.#send<T>("GET", path);
    if (answer === null) throw new AriRefusal(200, "the answer is empty");
    return answer;
  }

  /** Whether something is there. */
  async has(path: string): Promise<boolean> {
    return this.#send("GET", path).then(
      () => true,
      (error: unknown) => {
        if (isGone(error)) return false;
        throw error;
      },
    );
  }

  /** Of a file, in bytes. */
  async size(path: string): Promise<number> {
    const { status, text, length } = await this.#answer("GET", path);
    if (status >= 300) throw new AriRefusal(status, detailOf(text));
    return length;
  }

  async post(path: string, parameters: Parameters = {}): Promise<void> {
    await this.#send("POST", path, parameters);
  }

  async delete(path: string): Promise<void> {
    await this.#send("DELETE", path);
  }

  /** As {@link delete}, for what may have gone by itself. */
  async remove(path: string): Promise<void> {
    await this.delete(path).catch((error: unknown) => {
      if (!isGone(error)) throw error;
    });
  }

  close(): Promise<void> {
    return this.#agent.destroy();
  }

  async #send<T>(
    method: "GET" | "POST" | "DELETE",
    path: string,
    body?: Parameters,
  ): Promise<T | null> {
    const began = performance.now();
    const over = (failed: boolean): void => {
      const [, resource = ""] = path.split(/[/?]/, 2);
      const seconds = (performance.now() - began) / 1000;
      this.#access.onRequest?.({ resource, seconds, failed });
    };
    const { status, text } = await this.#answer(method, path, body).catch((error: unknown) => {
      over(true);
      throw error;
    });
    over(status >= 500);
    if (status >= 300) throw new AriRefusal(status, detailOf(text));
    if (text === "") return null;
    try {
      return JSON.parse(text);
    } catch (error) {
      throw new TelephonyError("switch-refused", "the answer is no JSON", { cause: error });
    }
  }

  async #answer(
    method: "GET" | "POST" | "DELETE",
    path: string,
    body?: Parameters,
  ): Promise<{ status: number; text: string; length: number }> {
    const headers: Record<string, string> = { authorization: authorization(this.#access) };
    if (body !== undefined) headers["content-type"] = "application/json";
    // Ended with the request: a signal of its own time would be raised, at some cost, long after the answer.
    const late = new AbortController();
    const timer = setTimeout(() => late.abort(new Error("no answer in time")), this.#timeoutMs);
    try {
      const answer = await request(new URL(`/ari${path}`, this.#access.url), {
        method,
        headers,
        body: body === undefined ? null : JSON.stringify(body),
        dispatcher: this.#agent,
        signal: late.signal,
      });
      const length = Number(answer.headers["content-length"] ?? 0);
      return { status: answer.statusCode, text: await answer.body.text(), length };
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error);
      throw new TelephonyError("switch-unreachable", detail, { cause: error });
    } finally {
      clearTimeout(timer);
    }
  }
}

export function authorization(access: AriAccess): string {
  return `Basic ${Buffer.from(`${access.user}:${access.password}`).toString("base64")}`;
}

/** Asterisk's own words: `{"message": …}` or `{"error": …}`. */
function detailOf(text: string): string {
  try {
    const body: { readonly message?: unknown; readonly error?: unknown } = JSON.parse(text);
    const words = body.message ?? body.error;
    return typeof words === "string" ? words : "";
  } catch {
    return text.slice(0, 200);
  }
}
