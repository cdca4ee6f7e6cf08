const JUMP_MS = 1_000;

/**
 * By how many milliseconds the server's clock is ahead of this one, from what a message says and when it came. A message
 * that took long makes the server seem late: the fastest one is nearest to the truth. A clock that was set is believed.
 *
 * @param ahead - what was believed so far
 * @param said - the server's time in a message, minus this clock's when it came
 */
export const newAhead = (ahead: number | null, said: number): number =>
  ahead === null || Math.abs(said - ahead) > JUMP_MS ? said : Math.max(ahead, said);
