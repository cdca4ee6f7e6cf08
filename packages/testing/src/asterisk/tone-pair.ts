import { freeUdpPort } from "./ports.ts";
import { openNumberedAudio, type NumberedAudio } from "./numbered-audio.ts";
import { runSipp, type SippRun } from "./sipp-process.ts";

/** One caller or one phone, whose frames are numbered. */
export interface NumberedPerson {
  readonly audio: NumberedAudio;
  /** Resolves when the call is answered; speaks from then on. */
  speaks(withinMs?: number): Promise<void>;
  wasReleased(): boolean;
  hangsUp(): Promise<void>;
  stop(): Promise<void>;
}

export async function numberedCaller(
  rig: { readonly sipPort: number },
  from: string,
  to: string,
): Promise<NumberedPerson> {
  const audio = await openNumberedAudio();
  const args = ["-m", "1", `127.0.0.1:${rig.sipPort}`];
  const values = { from, to, name: "", rtpPort: audio.port };
  return person(await runSipp("caller", values, await freeUdpPort(), args), audio);
}

export async function numberedPhone(port: number): Promise<NumberedPerson> {
  const audio = await openNumberedAudio();
  const values = { ringMs: 200, status: "", rtpPort: audio.port };
  return person(await runSipp("answers", values, port, []), audio);
}

function person(run: SippRun, audio: NumberedAudio): NumberedPerson {
  return {
    audio,
    speaks: async (withinMs) => {
      await run.saw("answered", withinMs);
      audio.speakTo((await run.saw("media")).port);
    },
    wasReleased: () => run.events().some(({ type }) => type === "bye-received"),
    hangsUp: () => run.hangUp(),
    stop: async () => {
      await run.stop();
      await audio.close();
    },
  };
}
