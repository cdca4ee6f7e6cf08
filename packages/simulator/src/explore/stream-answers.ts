import { SOON_SEC, type Answer } from "./world.ts";

/** What can come of handing a caller to an AI agent. */
export const streamAnswers = (streamId: string): readonly Answer[] => [
  ended(streamId, false),
  ended(streamId, true),
  {
    event: {
      type: "stream.failed",
      streamId,
      code: "ai-agent-unreachable",
      message: "The AI agent cannot be reached.",
    },
    afterSec: 0,
    fault: true,
  },
];

const ended = (streamId: string, handover: boolean): Answer => ({
  event: { type: "stream.ended", streamId, handover, values: {} },
  afterSec: SOON_SEC,
});
