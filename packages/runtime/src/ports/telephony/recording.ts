/** What callers say. One recording at a time for a contact, and none while the voice leg is bridged. */
export interface TelephonyRecording {
  /**
   * Records the caller into a WAV file that stays at the switch under the recording's id. The caller must have been
   * answered. Again: it goes on; one that has ended, with its caller perhaps, is told of again. → `recording.finished` or `recording.failed`; when the caller hangs up it comes before `voice.gone`
   */
  record(contactId: string, recording: Recording): void;
  /**
   * Ends a recording and keeps it; one that is unknown or over is ignored. It is over before the contact's next command
   * is carried out. No event follows.
   */
  stopRecording(contactId: string, recordingId: string): void;
}

export interface Recording {
  /** Unique in the centre, for it is the name of the file too: letters, digits and `-`. */
  readonly recordingId: string;
  /** Longer than this nobody is recorded. */
  readonly maxSec: number;
  /** So many seconds without a voice end it; 0: silence never does. */
  readonly silenceSec: number;
  /** A tone before it begins. */
  readonly beep: boolean;
  /** Ends it. The key is told by a `digit` as well, before the recording's end. */
  readonly terminationKey: TerminationKey;
}

export type TerminationKey = "#" | "*" | "any" | "none";
