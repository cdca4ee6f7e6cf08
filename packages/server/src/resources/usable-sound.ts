import type { SoundWarning } from "@cordboard/api";
import { inWords, say, type Said } from "@cordboard/language";
import {
  soundFormatOf,
  SoundRefused,
  type SoundConverter,
  type SoundFormat,
  type SoundReport,
} from "@cordboard/telephony";

import { ServerError } from "../errors.ts";

/** Average loudness below which callers strain to understand, in dB. */
const QUIET_DB = -36;
/** Peak below which a telephone carries nothing that is heard, in dB. */
const SILENT_DB = -50;
/** More than this share of clipped samples is heard as crackling. */
const CLIPPED_SHARE = 0.0005;

/** A recording that callers can hear. */
export interface UsableSound {
  readonly format: SoundFormat;
  readonly seconds: number;
  readonly warnings: readonly SoundWarning[];
}

/**
 * Looks at a whole recording.
 *
 * @throws ServerError `sound-unusable` when callers could not hear it, or not all of it
 */
export async function checkSound(file: Buffer, converter: SoundConverter): Promise<UsableSound> {
  const report = await converter.report(file).catch((error: unknown) => {
    if (!(error instanceof SoundRefused)) throw error;
    throw unusable(error.said);
  });
  const format = soundFormatOf(file);
  if (!format || report.isCut) throw unusable(say`It is damaged, or its end is missing.`);
  return { format, seconds: report.seconds, warnings: warningsOf(report) };
}

function warningsOf({ peakDb, loudnessDb, clipped }: SoundReport): SoundWarning[] {
  if (peakDb < SILENT_DB) return [{ kind: "silent", decibels: Math.round(peakDb) }];
  const warnings: SoundWarning[] = [];
  if (loudnessDb < QUIET_DB) warnings.push({ kind: "quiet", decibels: Math.round(loudnessDb) });
  if (clipped > CLIPPED_SHARE)
    warnings.push({ kind: "clipped", percent: Math.round(clipped * 10_000) / 100 });
  return warnings;
}

const unusable = (said: Said) => new ServerError("sound-unusable", inWords(said), { said });
