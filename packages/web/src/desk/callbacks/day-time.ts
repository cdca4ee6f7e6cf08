import { locale } from "../../texts/language.ts";
import { useWorkspace } from "../../workspace-store.ts";

const OWN = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** A moment as the clocks of a zone show it; which zone is said where they show something else than here. */
export function dayTime(ms: number, timeZone: string): string {
  const there = shown(ms, { timeZone });
  return there === shown(ms, {}) ? there : shown(ms, { timeZone, timeZoneName: "short" });
}

const shown = (ms: number, more: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(locale, {
    weekday: "short",
    day: "numeric",
    month: "short",
    hour: "2-digit",
    minute: "2-digit",
    ...more,
  }).format(ms);

/** Where the centre is: its callbacks are promised by its clocks, wherever an agent sits. */
export const useCentreZone = (): string =>
  useWorkspace(({ workspace }) => workspace?.timeZone) ?? OWN;
