/** A byte of G.711 µ-law, -1 to 1. */
export function fromMuLaw(byte: number): number {
  const bits = ~byte & 0xff;
  const size = ((((bits & 0x0f) << 3) + 0x84) << ((bits & 0x70) >> 4)) - 0x84;
  return (bits & 0x80 ? -size : size) / 32_768;
}

/** A byte of G.711 A-law, -1 to 1. */
export function fromALaw(byte: number): number {
  const bits = byte ^ 0x55;
  const exponent = (bits & 0x70) >> 4;
  const step = ((bits & 0x0f) << 4) + 8;
  const size = exponent === 0 ? step : (step + 0x100) << (exponent - 1);
  return (bits & 0x80 ? size : -size) / 32_768;
}
