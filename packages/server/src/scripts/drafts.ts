import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";

import { language } from "@cordboard/actions/specs";
import { compileShape, type Problem, type Script } from "@cordboard/language";
import { Type, type Static } from "typebox";

import { atomicWrite } from "../workspace/atomic-write.ts";
import { FileCache } from "../workspace/file-cache.ts";
import { listFiles } from "../workspace/list-files.ts";
import { readScript, sha256 } from "../workspace/read-script.ts";
import { RUN_TIME_FOLDER, runTimeFolder } from "../workspace/run-time-folder.ts";

const Version = Type.Object({ text: Type.String(), revision: Type.String() });
const DraftFile = Type.Object({
  /** As the server names the script; the text may name it otherwise until it is published. */
  name: Type.String(),
  /** Where the published file is, or will be. */
  path: Type.String({ pattern: "^scripts/" }),
  text: Type.String(),
  /** The published version that it comes from; null for a script that was never published. */
  base: Type.Union([Version, Type.Null()]),
  by: Type.String(),
  at: Type.Integer(),
});
type DraftFile = Static<typeof DraftFile>;
const shape = compileShape(DraftFile);
const isDraft = (value: unknown): value is DraftFile => shape(value);

/** What was saved and not published yet. */
export interface Draft extends DraftFile {
  /** SHA-256 of the text, in hex. */
  readonly revision: string;
  readonly script?: Script;
  readonly problems: readonly Problem[];
}

const FOLDER = "drafts";

/** Shared drafts: a file for each script, beside the run-time data and never in git. */
export class Drafts {
  readonly #workspace: string;
  readonly #cache = new FileCache<Draft | undefined>();

  constructor(workspace: string) {
    this.#workspace = workspace;
  }

  /** Those that can be read; others are left where they are. */
  all(): Draft[] {
    return listFiles(this.#workspace, `${RUN_TIME_FOLDER}/${FOLDER}`, ".json").flatMap(
      (path) => this.#cache.read(join(this.#workspace, path), parse) ?? [],
    );
  }

  get(name: string): Draft | undefined {
    const draft = this.#cache.read(this.#fileOf(name), parse);
    return draft?.name === name ? draft : undefined;
  }

  put(draft: DraftFile): void {
    mkdirSync(join(runTimeFolder(this.#workspace), FOLDER), { recursive: true });
    atomicWrite(this.#fileOf(draft.name), `${JSON.stringify(draft, null, 2)}\n`);
  }

  remove(name: string): void {
    rmSync(this.#fileOf(name), { force: true });
  }

  /** Names of scripts may have what names of files may not. */
  #fileOf(name: string): string {
    return join(this.#workspace, RUN_TIME_FOLDER, FOLDER, `${sha256(name)}.json`);
  }
}

function parse(bytes: Buffer): Draft | undefined {
  const draft = valueOf(bytes.toString("utf8"));
  if (!isDraft(draft)) return undefined;
  const { revision, script, problems } = readScript(draft.path, Buffer.from(draft.text), language);
  return { ...draft, revision, problems, ...(script ? { script } : {}) };
}

function valueOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
