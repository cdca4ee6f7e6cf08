export interface WavEncoding {
  /** Of WAVEfmt: 1 is PCM, 7 is µ-law. */
  readonly format: 1 | 7;
  readonly bits: 8 | 16;
}

/** A WAV file of one channel at 8 kHz around samples that are encoded already. */
export function wavFile(data: Buffer, { format, bits }: WavEncoding): Buffer {
  const bytes = bits / 8;
  const head = Buffer.alloc(44);
  head.write("RIFF", 0, "latin1");
  head.writeUInt32LE(36 + data.length, 4);
  head.write("WAVEfmt ", 8, "latin1");
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(format, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(8_000, 24);
  head.writeUInt32LE(8_000 * bytes, 28);
  head.writeUInt16LE(bytes, 32);
  head.writeUInt16LE(bits, 34);
  head.write("data", 36, "latin1");
  head.writeUInt32LE(data.length, 40);
  return Buffer.concat([head, data]);
}
