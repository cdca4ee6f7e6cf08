import type { StreamFailure, Value, VoiceStream } from "@cordboard/runtime";

/** What adapters ask for when a caller is handed to an AI agent: somebody who connects with it. */
export interface AiAgents {
  /** @throws StreamRefused when it cannot be reached, within seconds */
  connect(
    contactId: string,
    stream: VoiceStream,
    listener: AiAgentListener,
  ): Promise<AiAgentSession>;
}

/** Audio is linear PCM: 16 bits, little-endian, 16,000 samples a second, one channel. */
export interface AiAgentListener {
  /** It says something; it may come faster than it is heard. */
  audio(chunk: Uint8Array): void;
  /** What it has said and nobody has heard yet is not to be heard. */
  clear(): void;
  /** Called once, as {@link failed}: nothing comes after it. */
  ended(handover: boolean, values: { readonly [name: string]: Value }): void;
  failed(error: StreamRefused): void;
}

export interface AiAgentSession {
  /** The caller says something. */
  hear(chunk: Uint8Array): void;
  /** The caller is gone, or is wanted elsewhere. Nothing is told after it. */
  close(): void;
}

/** The caller cannot talk with the AI agent, or not any more. */
export class StreamRefused extends Error {
  override readonly name = "StreamRefused";
  readonly code: StreamFailure;
  constructor(code: StreamFailure, message: string) {
    super(message);
    this.code = code;
  }
}
