import type { PublishScript } from "@cordboard/api";

import type { Centre } from "../centre.ts";
import { ServerError } from "../errors.ts";
import { authorOf } from "../git/author.ts";
import type { EditedScript } from "./edited-script.ts";

interface Publication {
  readonly script: EditedScript;
  /** The commit's hash, if there is one. */
  readonly version: string | null;
  /** Why there is none although there should be: the file is written all the same. */
  readonly notCommitted: string | null;
}

/** Lets callers hear a draft, and makes it a version in git where there is a repository. */
export async function publish(
  { edit, scripts, repository }: Pick<Centre, "edit" | "scripts" | "repository">,
  name: string,
  { revision, published, message, author, commit, others }: PublishScript,
): Promise<Publication> {
  const script = edit.publish(name, { revision, published, by: author.name });
  await scripts.stored();
  const isKept = commit && (await repository.state()).git === "ready";
  if (!isKept) return { script, version: null, notCommitted: null };
  const words = message.trim() || `Publish ${script.name}`;
  try {
    const version = await repository.commit([script.path, ...others], words, authorOf(author));
    return { script, version, notCommitted: null };
  } catch (error) {
    if (!(error instanceof ServerError)) throw error;
    return { script, version: null, notCommitted: error.message };
  }
}
