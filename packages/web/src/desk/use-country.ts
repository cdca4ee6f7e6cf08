import type { WorkspaceView } from "@cordboard/api";

import { useWorkspace } from "../workspace-store.ts";

/** The country in which numbers without one are read: that of the number which was called, else the centre's own. */
export const useCountry = (dnis?: string): string | undefined =>
  useWorkspace((state) => countryFor(state, dnis));

export const countryFor = (
  { workspace }: { readonly workspace: WorkspaceView | null },
  dnis?: string,
): string | undefined =>
  workspace?.points.find(({ number }) => number === dnis)?.country ?? workspace?.country;
