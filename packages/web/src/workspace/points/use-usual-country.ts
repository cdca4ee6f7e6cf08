import { SETTINGS_DEFAULTS } from "@cordboard/language";

import { ONLY, settingsDocs } from "../resources.ts";

/** The country of points of contact that name none. */
export const useUsualCountry = (): string =>
  settingsDocs.use(({ docs }) => docs[ONLY]?.now.country) ?? SETTINGS_DEFAULTS.country;
