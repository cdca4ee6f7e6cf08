/** The part of ARI's data that the adapter uses. */
export interface AriChannel {
  readonly id: string;
  /** `Down`, `Ring`, `Ringing`, `Up`, … */
  readonly state: string;
  readonly caller: { readonly name: string; readonly number: string };
  readonly dialplan: { readonly exten: string };
}

export interface AriBridge {
  readonly id: string;
  readonly channels: readonly string[];
}

export interface AriApplication {
  readonly channel_ids: readonly string[];
}

export interface AriPlayback {
  readonly id: string;
  /** `queued`, `playing`, `continuing`, `done`, `failed` */
  readonly state: string;
}

export interface AriRecording {
  readonly name: string;
  /** `channel:<id>` */
  readonly target_uri: string;
  /** Seconds; of a recording that has ended. */
  readonly duration?: number;
  /** Why it failed. */
  readonly cause?: string;
}

export type AriEvent =
  | {
      readonly type: "StasisStart";
      readonly args: readonly string[];
      readonly channel: AriChannel;
    }
  | { readonly type: "StasisEnd"; readonly channel: AriChannel }
  /** Somebody hangs up: what plays on the channel fails next, and then the channel leaves. */
  | { readonly type: "ChannelHangupRequest"; readonly channel: AriChannel }
  | { readonly type: "ChannelStateChange"; readonly channel: AriChannel }
  | { readonly type: "ChannelDestroyed"; readonly channel: AriChannel; readonly cause: number }
  | { readonly type: "ChannelDtmfReceived"; readonly channel: AriChannel; readonly digit: string }
  | { readonly type: "ChannelTalkingStarted"; readonly channel: AriChannel }
  | { readonly type: "PlaybackFinished"; readonly playback: AriPlayback }
  | { readonly type: "RecordingFinished"; readonly recording: AriRecording }
  | { readonly type: "RecordingFailed"; readonly recording: AriRecording }
  | { readonly type: "ChannelUserevent"; readonly eventname: string };

const HANDLED: ReadonlySet<string> = new Set<AriEvent["type"]>([
  "StasisStart",
  "StasisEnd",
  "ChannelHangupRequest",
  "ChannelStateChange",
  "ChannelDestroyed",
  "ChannelDtmfReceived",
  "ChannelTalkingStarted",
  "PlaybackFinished",
  "RecordingFinished",
  "RecordingFailed",
  "ChannelUserevent",
]);

/** An event that the adapter handles; null for all others, and for what is no event. */
export function parseEvent(text: string): AriEvent | null {
  try {
    const event: AriEvent = JSON.parse(text);
    return HANDLED.has(event.type) ? event : null;
  } catch {
    return null;
  }
}
