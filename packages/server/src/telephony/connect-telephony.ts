import { join } from "node:path";

import { createAsterisk } from "@cordboard/asterisk";
import {
  createMediaResolver,
  type MediaResolver,
  type SoundConverter,
  type Speech,
} from "@cordboard/telephony";
import { systemTimer, type Telephony } from "@cordboard/runtime";
import { createSimulatedTelephony, type SimulatedTelephony } from "@cordboard/simulator";

import type { OperatorConfig } from "../config/operator-config.ts";
import type { Log } from "../log.ts";
import type { Metrics } from "../metrics/metrics.ts";
import { languagesHeard } from "../workspace/references.ts";

export interface ConnectedTelephony {
  readonly kind: "asterisk" | "simulated";
  readonly telephony: Telephony;
  /** What is played is made ready by this; without it nothing is played. */
  readonly media?: MediaResolver;
  /** Drives the people, when calls are simulated. */
  readonly simulated?: SimulatedTelephony;
}

interface Parts {
  readonly log: Log;
  readonly speech: Speech;
  readonly converter: SoundConverter;
  readonly metrics: Metrics;
}

/** The switch that carries the calls: an Asterisk, or without one a simulated switch on the real clock. */
export function connectTelephony(
  workspaceFolder: string,
  { asterisk }: OperatorConfig,
  { log, speech, converter, metrics }: Parts,
): ConnectedTelephony {
  if (!asterisk) {
    const simulated = createSimulatedTelephony({ timer: systemTimer });
    return { kind: "simulated", telephony: simulated, simulated };
  }
  const { soundsDir, soundsDirInAsterisk = soundsDir, ...access } = asterisk;
  const media = createMediaResolver({
    promptFolders: (language) =>
      languagesHeard(language).map((name) => join(workspaceFolder, "prompts", name)),
    soundsDir,
    soundsDirInSwitch: soundsDirInAsterisk,
    speech,
    converter,
  });
  const telephony = createAsterisk({
    ...access,
    media,
    onRequest: ({ resource, seconds, failed }) => {
      metrics.observe("cordboard_telephony_request_seconds", seconds, [resource]);
      if (failed) metrics.count("cordboard_telephony_request_failures_total", [resource]);
    },
    log: (level, message, data = {}) => log[level](data, message),
  });
  return { kind: "asterisk", telephony, media };
}
