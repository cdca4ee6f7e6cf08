import { join } from "node:path";

import type { TelephonyStatus } from "@cordboard/api";
import { createAsterisk } from "@cordboard/asterisk";
import { createFreeswitch } from "@cordboard/freeswitch";
import {
  type AiAgents,
  createMediaResolver,
  type Log as SwitchLog,
  type MediaResolver,
  type SoundConverter,
  type Speech,
  type SwitchRequest,
} from "@cordboard/telephony";
import type { Telephony } from "@cordboard/runtime";
import { createSimulatedTelephony, type SimulatedTelephony } from "@cordboard/simulator";

import { mustBeOneSwitch } from "../config/one-switch.ts";
import type { OperatorConfig } from "../config/operator-config.ts";
import type { Log } from "../log.ts";
import type { Metrics } from "../metrics/metrics.ts";
import { languagesHeard } from "../workspace/references.ts";
import { backgroundTimer } from "./background-timer.ts";

export interface ConnectedTelephony {
  readonly kind: TelephonyStatus["kind"];
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
  readonly aiAgents: AiAgents;
}

/** The switch that carries the calls: an Asterisk or a FreeSWITCH, or without one a simulated switch on the real clock. */
export function connectTelephony(
  workspaceFolder: string,
  config: OperatorConfig,
  { log, speech, converter, metrics, aiAgents }: Parts,
): ConnectedTelephony {
  mustBeOneSwitch(config);
  const { asterisk, freeswitch } = config;
  const mediaIn = (soundsDir: string, soundsDirInSwitch = soundsDir): MediaResolver =>
    createMediaResolver({
      promptFolders: (language) =>
        languagesHeard(language).map((name) => join(workspaceFolder, "prompts", name)),
      soundsDir,
      soundsDirInSwitch,
      speech,
      converter,
    });
  const watched = {
    onRequest: ({ resource, seconds, failed }: SwitchRequest) => {
      metrics.observe("cordboard_telephony_request_seconds", seconds, [resource]);
      if (failed) metrics.count("cordboard_telephony_request_failures_total", [resource]);
    },
    log: ((level, message, data = {}) => log[level](data, message)) satisfies SwitchLog,
  };
  if (asterisk) {
    const { soundsDir, soundsDirInAsterisk, ...access } = asterisk;
    const media = mediaIn(soundsDir, soundsDirInAsterisk);
    return {
      kind: "asterisk",
      telephony: createAsterisk({ ...access, ...watched, media, aiAgents }),
      media,
    };
  }
  if (freeswitch) {
    const { soundsDir, soundsDirInFreeswitch, ...access } = freeswitch;
    const media = mediaIn(soundsDir, soundsDirInFreeswitch);
    const telephony = createFreeswitch({ ...access, ...watched, media });
    return { kind: "freeswitch", telephony, media };
  }
  const simulated = createSimulatedTelephony({ timer: backgroundTimer });
  return { kind: "simulated", telephony: simulated, simulated };
}
