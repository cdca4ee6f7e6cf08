import type { StreamEvent, Telephony, Value } from "@cordboard/runtime";

import type { Switchboard } from "./simulated-line.ts";

/** What the AI agent with whom the caller talks does; one that cannot be reached is none from now on. */
export type AiAgentAct = "is done" | "hands over" | "cannot be reached";

export interface SimulatedStreams {
  readonly stream: NonNullable<Telephony["stream"]>;
  readonly stopStream: NonNullable<Telephony["stopStream"]>;
  /** `values` are what it has found out. */
  aiAgentDoes(
    contactId: string,
    act: AiAgentAct,
    values?: { readonly [name: string]: Value },
  ): void;
}

/** One that nobody tells what to do has said all after so long. */
const TALKS_SEC = 30;

/** AI agents as people of the simulated world: they talk until they are told otherwise. */
export function simulateStreams({ timer, tell }: Switchboard): SimulatedStreams {
  const talking = new Map<string, { readonly streamId: string; readonly stop: () => void }>();
  const away = new Set<string>();

  const end = (
    contactId: string,
    how: Pick<StreamEvent & { type: "stream.ended" }, "handover" | "values">,
  ) => {
    const stream = talking.get(contactId);
    if (!stream) return;
    stream.stop();
    talking.delete(contactId);
    tell(contactId, { type: "stream.ended", streamId: stream.streamId, ...how });
  };

  return {
    stream(contactId, { streamId, agent }) {
      if (talking.get(contactId)?.streamId === streamId) return;
      if (away.has(contactId)) {
        const message = `The simulated AI agent "${agent}" cannot be reached.`;
        return tell(contactId, {
          type: "stream.failed",
          streamId,
          code: "ai-agent-unreachable",
          message,
        });
      }
      const stop = timer.at(timer.now() + TALKS_SEC * 1000, () =>
        end(contactId, { handover: false, values: {} }),
      );
      talking.set(contactId, { streamId, stop });
    },
    stopStream(contactId, streamId) {
      const stream = talking.get(contactId);
      if (stream?.streamId !== streamId) return;
      stream.stop();
      talking.delete(contactId);
    },
    aiAgentDoes(contactId, act, values = {}) {
      if (act === "cannot be reached") away.add(contactId);
      else end(contactId, { handover: act === "hands over", values });
    },
  };
}
