const EVERY_MS = 2_500;
const TONES = [
  { hertz: 660, at: 0 },
  { hertz: 880, at: 0.2 },
];
const TONE_SEC = 0.16;
const VOLUME = 0.15;

/**
 * Rings until it is told to stop: in one tab of this browser, however many are open. A browser that its person has not
 * touched yet stays silent.
 */
export function ring(): () => void {
  const over = new AbortController();
  const sound = () => soundUntil(over.signal);
  // Only pages that are served safely have locks.
  const { locks } = navigator as { readonly locks?: LockManager };
  const ringing = locks
    ? locks.request("cordboard.desk.ring", { signal: over.signal }, sound)
    : sound();
  // Another tab rang until the end.
  ringing.catch(() => undefined);
  return () => over.abort();
}

function soundUntil(over: AbortSignal): Promise<void> {
  const audio = new AudioContext();
  const chime = () => {
    for (const { hertz, at } of TONES) {
      const [tone, volume] = [audio.createOscillator(), audio.createGain()];
      const begin = audio.currentTime + at;
      tone.frequency.value = hertz;
      volume.gain.setValueAtTime(VOLUME, begin);
      volume.gain.exponentialRampToValueAtTime(0.001, begin + TONE_SEC);
      tone.connect(volume).connect(audio.destination);
      tone.start(begin);
      tone.stop(begin + TONE_SEC);
    }
  };
  chime();
  const again = setInterval(chime, EVERY_MS);
  return new Promise((resolve) => {
    over.addEventListener("abort", () => {
      clearInterval(again);
      void audio.close();
      resolve();
    });
  });
}
