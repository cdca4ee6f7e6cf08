import { useWorkspace } from "../workspace-store.ts";

/** The centre's time zone, by which its days are counted; null until it is known. */
export const useTimeZone = (): string | null =>
  useWorkspace(({ workspace }) => workspace?.timeZone ?? null);
