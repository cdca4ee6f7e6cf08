import { ServerError } from "../errors.ts";

/**
 * Carries out no more than so many at a time; the others wait, and of those no more than so many either.
 *
 * @throws ServerError `too-many-requests`
 */
export function atMost(running: number, waiting: number) {
  let busy = 0;
  const queue: (() => void)[] = [];
  return async <T>(work: () => Promise<T>): Promise<T> => {
    if (busy >= running) {
      if (queue.length >= waiting) throw new ServerError("too-many-requests");
      await new Promise<void>((resolve) => queue.push(resolve));
    } else busy++;
    try {
      return await work();
    } finally {
      const next = queue.shift();
      if (next) next();
      else busy--;
    }
  };
}
