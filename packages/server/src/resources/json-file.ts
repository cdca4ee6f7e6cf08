import { canonicalJson, readSource, type Problem } from "@cordboard/language";

import { ServerError } from "../errors.ts";
import type { EditFiles } from "../workspace/edit-files.ts";
import { sha256 } from "../workspace/read-script.ts";

interface Read<T> {
  /** When the text has the right shape. */
  readonly value?: T | undefined;
  readonly problems: readonly Problem[];
}

interface JsonKind<T> {
  readonly schema: object;
  /** Reads a text as the workspace does. */
  readonly check: (text: string) => Read<T>;
}

/** A JSON file of the workspace that is edited part by part: it is checked whole, as it is when it is loaded. */
export class JsonFile<T extends object> {
  readonly #files: EditFiles;
  readonly #path: string;
  readonly #kind: JsonKind<T>;

  constructor(files: EditFiles, path: string, kind: JsonKind<T>) {
    this.#files = files;
    this.#path = path;
    this.#kind = kind;
  }

  /** @throws ServerError `resource-invalid` while the file cannot be used */
  read(): T {
    const { value, problems } = this.#kind.check(this.#files.read(this.#path) ?? "{}");
    return value ?? this.#refuse(problems, "cannot be used as it is");
  }

  /** Writes in canonical form, or nothing: mistakes are answered with their places. */
  write(value: T): void {
    const before = readSource(this.#files.read(this.#path) ?? "{}").value;
    const text = canonicalJson(value, this.#kind.schema, before);
    const { problems } = this.#kind.check(text);
    const errors = problems.filter(({ severity }) => severity === "error");
    if (errors.length > 0) this.#refuse(errors, "cannot be saved so");
    this.#files.write(this.#path, text);
  }

  #refuse(problems: readonly Problem[], what: string): never {
    const [first] = problems;
    const message = `${this.#path} ${what}. ${first ? `Line ${first.line}: ${first.message}` : ""}`;
    throw new ServerError("resource-invalid", message, { problems });
  }
}

/** What tells a changed value; the order of its keys counts. */
export const revisionOf = (value: unknown): string => sha256(JSON.stringify(value));

/** A value as it is now, for whoever was not fast enough. */
export const currentOf = (value: unknown) => ({
  text: JSON.stringify(value),
  revision: revisionOf(value),
});
