/** Makes speech of text: one engine or service. `Speech` tries several, in order. */
export interface SpeechProvider {
  /** Names engine, settings and version: speech of another id is never taken from the cache. */
  readonly id: string;
  /**
   * A file of one of the formats that prompts may have.
   *
   * @param text - plain, up to 2,000 characters
   * @param language - BCP-47
   * @param voice - one that the engine has; empty: the one of the language
   * @param signal - nobody waits for it any longer
   * @throws TelephonyError `no-speech` without an engine, `no-voice-for-language` and `no-such-voice` when it would have
   * to speak otherwise than is asked, `speech-failed` for everything else
   */
  render(text: string, language: string, voice: string, signal: AbortSignal): Promise<Buffer>;
}
