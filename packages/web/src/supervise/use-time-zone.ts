import { client } from "../client.ts";
import { useAsked } from "./use-asked.ts";

const BROWSER_ZONE = new Intl.DateTimeFormat().resolvedOptions().timeZone;

/** The centre's time zone, by which its days are counted; null until it is known. */
export function useTimeZone(): string | null {
  const { value, error } = useAsked("settings", () => client.getSettings());
  return value?.settings.timeZone ?? (value || error ? BROWSER_ZONE : null);
}
