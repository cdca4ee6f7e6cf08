import { describe } from "vitest";

import { asteriskAvailable } from "../asterisk/available.ts";
import { openAsteriskRig } from "../asterisk/conformance-rig.ts";
import { telephonyConformance } from "../telephony/conformance.ts";

const asterisk = asteriskAvailable();

describe.skipIf(asterisk.skip)(`the conformance kit${asterisk.reason}`, () => {
  telephonyConformance("Asterisk", openAsteriskRig, { concurrent: true });
});
