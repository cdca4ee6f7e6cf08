/** Longer FreeSWITCH needs for nothing that it does at once. */
const SOON_MS = 1_000;

/** Resolves when the promise does, or when it takes too long: false then. */
export async function soon(promise: Promise<unknown>): Promise<boolean> {
  const late = Promise.withResolvers<boolean>();
  const timer = setTimeout(() => late.resolve(false), SOON_MS);
  return Promise.race([promise.then(() => true), late.promise]).finally(() => clearTimeout(timer));
}
