import { ApiError, type ScriptFile } from "@cordboard/api";

import { asking, client, tellError } from "../client.ts";
import { loadScripts } from "../workspace-store.ts";
import { onServer, textOf } from "./files.ts";
import { dropWork } from "./kept-work.ts";
import type { Merged } from "./merging.ts";
import { useDesigner, type DesignerState } from "./store.ts";
import { useMe } from "./team/me.ts";

/** A server that is away is asked again after this time, whatever the live feed knows of it. */
const TRY_AGAIN_MS = 2_000;
let nextTry: ReturnType<typeof setTimeout> | undefined;

/**
 * Saves the drawing as the draft that everybody sees. Somebody's newer version is merged into it; what both have
 * changed is asked. While the server is away it waits.
 *
 * @returns whether the server has it now
 */
export async function saveScript(): Promise<boolean> {
  const state = useDesigner.getState();
  const { name, file, history, mergedWith: published, saving, review } = state;
  const text = textOf(state);
  if (name === null || !file || text === null || saving || review) return false;
  useDesigner.setState({ saving: true });
  try {
    const { revision } = file;
    const by = useMe.getState().name;
    const more = published === null ? {} : { published };
    const answer = await client.saveScript({ name }, { text, revision, by, ...more });
    dropWork(name);
    if (useDesigner.getState().name === name) {
      useDesigner.setState({
        ...onServer(answer, history?.present ?? null),
        ...(history ? {} : { undrawable: answer.text }),
      });
    }
    await loadScripts();
    return true;
  } catch (error) {
    return await notSaved(error, state);
  } finally {
    useDesigner.setState({ saving: false });
  }
}

async function notSaved(error: unknown, { name }: DesignerState): Promise<boolean> {
  if (error instanceof ApiError && error.status === 0) {
    useDesigner.setState({ waiting: true });
    clearTimeout(nextTry);
    nextTry = setTimeout(() => asking(saveWaiting()), TRY_AGAIN_MS);
    return false;
  }
  const isNewer = error instanceof ApiError && error.problem.current !== undefined;
  if (!isNewer || name === null) {
    tellError(error);
    return false;
  }
  const newer = await client.getScript({ name });
  useDesigner.setState({ saving: false });
  return mergeWith(newer);
}

/** Loaded when there is something to merge. */
async function merged(how: (merging: typeof import("./merging.ts")) => Merged): Promise<boolean> {
  const come = how(await import("./merging.ts"));
  return come === "merged" ? saveScript() : come === "same";
}

/** Merges a newer version of the server into the drawing, and saves what comes of it. */
export const mergeWith = (newer: ScriptFile): Promise<boolean> =>
  merged(({ bringIn }) => bringIn(newer));

/** The same with a file that was published, or pulled, since the draft was begun. */
export const mergeWithPublished = (): Promise<boolean> =>
  merged(({ bringInPublished }) => bringInPublished());

/** Ends a merge in which conflicts were decided. */
export const finishMerge = (): Promise<boolean> => merged(({ takeDecisions }) => takeDecisions());

/** Ours goes over a version that it cannot be merged with. */
export async function overwriteTheirs(): Promise<void> {
  const { conflict } = useDesigner.getState();
  if (conflict) useDesigner.setState({ file: conflict, conflict: null });
  await saveScript();
}

/** What could not be saved while the server was away is saved when it is back. */
export async function saveWaiting(): Promise<void> {
  if (useDesigner.getState().waiting) await saveScript();
}
