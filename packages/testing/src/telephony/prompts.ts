/** Samples per second of the kit's prompts. */
const RATE = 8_000;

/**
 * The prompts that the kit plays: pure tones, so that what somebody hears can be told apart. A rig makes them known to
 * its adapter under these names, as files of {@link promptFile} or as what the switch has instead.
 */
export const PROMPTS = {
  low: { hertz: 500, ms: 600 },
  high: { hertz: 900, ms: 600 },
  long: { hertz: 700, ms: 20_000 },
  four: { hertz: 700, ms: 4_000 },
} as const satisfies { readonly [name: string]: { readonly hertz: number; readonly ms: number } };

export type PromptName = keyof typeof PROMPTS;

/** Tones that people in the kit make with their mouths. */
export const VOICES = { caller: 600, agent: 1_000, party: 1_400 } as const;

/** A prompt as a WAV file: PCM, 16 bit, mono, 8 kHz. */
export function promptFile(name: PromptName): Uint8Array {
  const { hertz, ms } = PROMPTS[name];
  const samples = (RATE * ms) / 1_000;
  const file = new Uint8Array(44 + 2 * samples);
  const view = new DataView(file.buffer);
  const text = (at: number, letters: string): void =>
    file.set(new TextEncoder().encode(letters), at);
  text(0, "RIFF");
  view.setUint32(4, 36 + 2 * samples, true);
  text(8, "WAVEfmt ");
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, RATE, true);
  view.setUint32(28, 2 * RATE, true);
  view.setUint16(32, 2, true);
  view.setUint16(34, 16, true);
  text(36, "data");
  view.setUint32(40, 2 * samples, true);
  for (let i = 0; i < samples; i++) {
    const value = Math.round(8_000 * Math.sin((2 * Math.PI * hertz * i) / RATE));
    view.setInt16(44 + 2 * i, value, true);
  }
  return file;
}
