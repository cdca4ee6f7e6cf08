import { useWorkspace } from "../workspace-store.ts";

/** The country in which numbers without one are read: that of the number which was called, else of the centre's first. */
export function useCountry(dnis?: string): string | undefined {
  const points = useWorkspace(({ workspace }) => workspace?.points);
  return (points?.find(({ number }) => number === dnis) ?? points?.[0])?.country;
}
