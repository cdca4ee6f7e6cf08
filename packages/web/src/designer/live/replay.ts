import type { JournalEntryView } from "@cordboard/api";
import type { Script } from "@cordboard/language";
import type { JournalEntry } from "@cordboard/runtime";
import { trailOf, transcribe, type Trail } from "@cordboard/simulator";

import { asking, client } from "../../client.ts";
import { readDrawable } from "../../editor/index.ts";
import { language } from "../../language.ts";
import { navigate, scriptPath } from "../../router.ts";
import { texts } from "../../texts/index.ts";
import { currentScript } from "../edit.ts";
import { showTab, useDesigner } from "../store.ts";
import { useLive, type Replay } from "./live-store.ts";

/** Shows the way of a contact: a finished one from its beginning, one that still runs where it is. */
export async function openContact(contactId: string, fromEnd: boolean): Promise<void> {
  const replay = await readContact(contactId);
  useLive.setState({ replay: { ...replay, step: fromEnd ? replay.steps.length - 1 : 0 } });
}

/** A contact that somebody wants to see in a script that is not open yet. */
let wanted: { readonly script: string; readonly contactId: string } | null = null;

/** Shows the way of a contact in the live tab of its script, from wherever somebody is in the app. */
export function showContact(script: string, contactId: string): void {
  wanted = { script, contactId };
  useLive.setState({ view: "contacts" });
  showTab("live");
  navigate(scriptPath(script));
  if (useDesigner.getState().name === script) showWanted(script);
}

/** The script that is open now may be the one that a contact was wanted in. */
export function showWanted(script: string): void {
  if (wanted?.script !== script) return;
  const { contactId } = wanted;
  wanted = null;
  asking(openContact(contactId, true));
}

/** What happened since; who looks at the last step goes on with it. */
export async function reopenContact(): Promise<void> {
  const { replay: before } = useLive.getState();
  if (!before) return;
  const fresh = await readContact(before.contactId);
  const { replay } = useLive.getState();
  if (replay?.contactId !== before.contactId) return;
  const wasLast = replay.step === replay.steps.length - 1;
  const step = wasLast ? fresh.steps.length - 1 : replay.step;
  useLive.setState({ replay: { ...fresh, step } });
}

async function readContact(contactId: string): Promise<Replay> {
  const [entries, again] = await Promise.all([
    client.getJournal({ id: contactId }),
    client.replayContact({ id: contactId }).catch(() => null),
  ]);
  const journal = entries.map(entryOf);
  const begun = journal.findLast((entry) => entry.kind === "begun");
  const ran = begun ? await versionOf(begun.scriptHash) : null;
  const drawing = currentScript();
  return {
    contactId,
    journal,
    steps: transcribe(journal),
    step: 0,
    again,
    ran,
    asDrawn: ran !== null && drawing !== null && language.format(ran) === language.format(drawing),
  };
}

/** An entry of a journal as the server tells it. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the contract leaves the members of each kind open
export const entryOf = (entry: JournalEntryView) => entry as unknown as JournalEntry;

/** The version of the script that is open. */
async function versionOf(hash: string): Promise<Script | null> {
  const { name } = useDesigner.getState();
  const version = await client.getScriptVersion({ hash }).catch(() => null);
  return readDrawable(version?.scripts.find((one) => one.name === name)?.text ?? "");
}

/** Shows the version that the contact ran beside the drawing. */
export function compareWithRan({ ran }: Replay): void {
  const after = currentScript();
  if (!ran || !after) return;
  const title = texts.team.history.between(texts.live.itsVersion, texts.team.history.drawing);
  useDesigner.setState({ review: { kind: "compare", before: ran, after, title, restorable: ran } });
}

export const closeContact = (): void => useLive.setState({ replay: null });

/** Looks at another step; there is none before the first and after the last. */
export function goToStep(step: number): void {
  const { replay } = useLive.getState();
  if (!replay) return;
  const within = Math.max(0, Math.min(replay.steps.length - 1, step));
  useLive.setState({ replay: { ...replay, step: within } });
}

/** The way up to the step that is looked at, with all that came of it before the next. */
export function trailAt({ journal, steps, step }: Replay, script: string): Trail {
  const next = steps[step + 1];
  return trailOf(journal, script, next ? next.seq - 1 : undefined);
}
