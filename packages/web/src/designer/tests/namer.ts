import type { Script } from "@cordboard/language";

import { namesOf } from "../action-look.ts";

/** What a place is called on the screen: an action of this script, or of another one (`script/action`). */
export const namerOf =
  (script: Script) =>
  (place: string): string =>
    namesOf(script).get(place) ?? place;
