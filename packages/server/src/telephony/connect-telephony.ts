import { join } from "node:path";

import { createAsterisk } from "@cordboard/asterisk";
import { createMediaResolver, type SpeechProvider } from "@cordboard/telephony";
import { systemTimer, type Telephony } from "@cordboard/runtime";
import { createSimulatedTelephony, type SimulatedTelephony } from "@cordboard/simulator";

import type { Log } from "../log.ts";
import { languagesHeard } from "../workspace/references.ts";

/** An Asterisk to connect to. */
export interface AsteriskAccess {
  /** Of its HTTP server, such as `http://127.0.0.1:8088`. */
  readonly url: string;
  readonly user: string;
  readonly password: string;
  /** The Stasis application in the dialplan; `cordboard` by default. */
  readonly app?: string;
  /** What is dialled for a customer's number, with `{number}` in its place: `PJSIP/{number}@trunk`. */
  readonly dialEndpoint: string;
  /** A folder that Asterisk can read, for prompts and speech. */
  readonly soundsDir: string;
  /** The same folder as Asterisk sees it; by default the same path. */
  readonly soundsDirInAsterisk?: string;
}

export interface ConnectedTelephony {
  readonly kind: "asterisk" | "simulated";
  readonly telephony: Telephony;
  /** Drives the people, when calls are simulated. */
  readonly simulated?: SimulatedTelephony;
}

/** The switch that carries the calls: an Asterisk, or without one a simulated switch on the real clock. */
export function connectTelephony(
  workspaceFolder: string,
  asterisk: AsteriskAccess | undefined,
  { log, speech }: { readonly log: Log; readonly speech: SpeechProvider },
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
    soundsDirInAsterisk,
    speech,
  });
  const telephony = createAsterisk({
    ...access,
    media,
    log: (level, message, data = {}) => log[level](data, message),
  });
  return { kind: "asterisk", telephony };
}
