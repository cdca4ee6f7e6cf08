const ENOUGH_MS = 2_000;

/**
 * Whether the database takes what is written, within two seconds. Questions that come while one is being answered
 * share its answer.
 *
 * @param write - a commit, with or without anything in it
 */
export function databaseCheck(write: () => void | Promise<void>): () => Promise<boolean> {
  let asking: Promise<boolean> | null = null;
  async function ask(): Promise<boolean> {
    const { promise: late, resolve } = Promise.withResolvers<boolean>();
    const timer = setTimeout(() => resolve(false), ENOUGH_MS);
    const written = wellDone(write);
    const isWell = await Promise.race([written, late]);
    clearTimeout(timer);
    return isWell;
  }
  return () => (asking ??= ask().finally(() => (asking = null)));
}

const wellDone = async (write: () => void | Promise<void>): Promise<boolean> => {
  try {
    await write();
    return true;
  } catch {
    return false;
  }
};
