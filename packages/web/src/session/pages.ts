import type { Permission, SessionView } from "@cordboard/api";

import type { Route } from "../router.ts";
import { isAllowed } from "./session-store.ts";

/** What whoever opens a page has to be allowed. */
export const PAGE_NEEDS: { readonly [page in Route["page"]]: Permission } = {
  designer: "supervise",
  workspace: "draw",
  desk: "desk",
  supervise: "supervise",
  people: "administer",
  audit: "administer",
  "api-docs": "look",
};

/** Where somebody begins who has said nothing of it: agents at the desk, supervisors at what they supervise. */
export function homeOf(session: SessionView): "/" | "/supervise" | "/desk" {
  if (isAllowed(session, "draw")) return "/";
  return isAllowed(session, "supervise") ? "/supervise" : "/desk";
}
