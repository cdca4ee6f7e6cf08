import { agents, ghostCalls } from "./agents.ts";
import { answering, earlyMedia } from "./answering.ts";
import { bridging, holding } from "./bridging.ts";
import { callbacks } from "./callbacks.ts";
import type { CaseGroup } from "./case.ts";
import { digits } from "./digits.ts";
import { recording } from "./recording.ts";
import { music, prompts } from "./sound.ts";
import { losses, restarts } from "./survival.ts";
import { attendedTransfers, blindTransfers } from "./transfers.ts";

export type { Case, CaseGroup } from "./case.ts";

/** Cases that do not disturb each other. */
export const together: readonly CaseGroup[] = [
  answering,
  earlyMedia,
  prompts,
  digits,
  music,
  recording,
  agents,
  bridging,
  holding,
  blindTransfers,
  attendedTransfers,
  callbacks,
];

/** Cases that are alone: they measure times, or do something to the adapter or the switch. */
export const alone: readonly CaseGroup[] = [ghostCalls, restarts, losses];
