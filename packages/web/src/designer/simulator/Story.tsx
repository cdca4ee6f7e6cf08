import type { Session } from "@cordboard/simulator";

import { Notices } from "./Notices.tsx";
import { Transcript } from "./Transcript.tsx";

/** What happens in the call, and what there is to do about it. */
export function Story({ session }: { readonly session: Session | null }) {
  return (
    <div className="cb-sim-story">
      <Notices />
      <Transcript session={session} />
    </div>
  );
}
