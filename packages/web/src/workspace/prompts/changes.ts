import { ApiError, MAX_SOUND_BYTES } from "@cordboard/api";

import { client } from "../../client.ts";
import { texts } from "../../texts/index.ts";
import { refusal } from "../../texts/translated.ts";
import { refresh } from "../resources.ts";
import { tellDone } from "./tell-done.tsx";

/** Where a recording is: its name, in one language. */
export interface Place {
  readonly language: string;
  readonly name: string;
}

/**
 * Gives what takes it back, where it went over another one.
 *
 * @param replaces - the revision of the recording that is there, as it was seen; undefined: there is none
 */
export async function send(
  place: Place,
  sound: Uint8Array,
  replaces?: string,
): Promise<(() => Promise<unknown>) | null> {
  if (replaces === undefined) {
    await client.savePrompt(place, {}, sound);
    return null;
  }
  const before = await client.getPrompt(place);
  const { revision } = await client.savePrompt(place, { revision: replaces }, sound);
  return () => client.savePrompt(place, { revision }, before);
}

export async function put(place: Place, sound: Uint8Array, replaces?: string): Promise<void> {
  const { name, language } = place;
  const undo = await send(place, sound, replaces);
  await refresh();
  if (undo) tellDone(texts.prompts.replaced(name, language), undo);
  else tellDone(texts.prompts.added(name, language));
}

export async function remove(place: Place, revision: string): Promise<void> {
  const before = await client.getPrompt(place);
  await client.deletePrompt(place, { revision });
  await refresh();
  tellDone(texts.prompts.deleted(place.name, place.language), () =>
    client.savePrompt(place, {}, before),
  );
}

export async function rename(name: string, to: string): Promise<void> {
  await client.renamePrompt({ name }, { name: to });
  await refresh();
  tellDone(texts.prompts.renamed(name, to), () => client.renamePrompt({ name: to }, { name }));
}

/** @throws Error in words for people when the file cannot be a recording's */
export async function soundIn(file: File): Promise<Uint8Array> {
  if (file.size > MAX_SOUND_BYTES) throw new Error(texts.prompts.tooLarge(file.name));
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (cause) {
    throw new Error(texts.prompts.unreadable(file.name), { cause });
  }
}

/** Why something was refused, in words. */
export function refusalOf(error: unknown): string {
  if (error instanceof ApiError) return refusal(error).text;
  return error instanceof Error ? error.message : String(error);
}
