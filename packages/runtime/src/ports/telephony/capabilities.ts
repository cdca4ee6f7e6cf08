/**
 * What a switch can do beyond what every switch must. The runtime and the desk look before they rely on it; a command
 * that goes beyond is answered by its failure event with the code `not-supported`, never by a throw.
 */
export interface TelephonyCapabilities {
  /** {@link TelephonyLegs.answerAgent} works: the desk can pick the agent's phone up. */
  readonly remoteAnswer: boolean;
  /** What is played before `answer` is heard by the caller, who pays nothing yet. */
  readonly earlyMedia: boolean;
  /**
   * Calls outlive this process: a new one finds them by {@link Telephony.liveLegs}. Where it is false calls end with the
   * process, and `liveLegs` is empty after a start.
   */
  readonly takeOver: boolean;
  /** Callers can be handed to an AI agent elsewhere: {@link TelephonyStreams}. */
  readonly streams?: boolean;
}
