import type { Value } from "../../contact/values.ts";

/** The caller talks with an AI agent elsewhere. One stream at a time for a contact, and none while it is bridged. */
export interface TelephonyStreams {
  /**
   * Connects the caller's voice with an AI agent, audio both ways, until one of them ends it. Only with `streams`.
   * Again: it goes on. → `stream.ended` or `stream.failed`; nothing when the caller hangs up first
   */
  stream?(contactId: string, stream: VoiceStream): void;
  /** Ends a stream; one that is unknown or over is ignored. No event follows. Only with `streams`. */
  stopStream?(contactId: string, streamId: string): void;
}

export interface VoiceStream {
  readonly streamId: string;
  /** Its name in the workspace. */
  readonly agent: string;
  /** What it is told of the call. */
  readonly parameters: { readonly [name: string]: Value };
}

/** Why a stream came to nothing. Scripts see it as `error.code`. */
export const STREAM_FAILURES = [
  "unknown-ai-agent",
  "ai-agent-unreachable",
  "ai-agent-failed",
  "stream-interrupted",
  "telephony-failed",
  "not-supported",
] as const;
export type StreamFailure = (typeof STREAM_FAILURES)[number];

export type StreamEvent =
  | {
      readonly type: "stream.ended";
      readonly streamId: string;
      /** The AI agent wants a person to go on. */
      readonly handover: boolean;
      /** What it has found out. */
      readonly values: { readonly [name: string]: Value };
    }
  | {
      readonly type: "stream.failed";
      readonly streamId: string;
      readonly code: StreamFailure;
      readonly message: string;
    };
