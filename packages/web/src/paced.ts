/** Something that is done again whenever there is news, and can be stopped. */
export interface Paced {
  readonly news: () => void;
  readonly stop: () => void;
}

/**
 * Does something whenever there is news: one time after another, with a pause in between. A busy centre changes all
 * the time, and more often than that nobody can look.
 *
 * @param work - tells its failures itself
 */
export function paced(work: () => Promise<void>, pauseMs: number): Paced {
  const is = { busy: false, news: false, stopped: false };
  const run = async (): Promise<void> => {
    is.news = false;
    await work();
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
    if (is.news && !is.stopped) return run();
    is.busy = false;
  };
  return {
    news() {
      is.news = true;
      if (is.busy || is.stopped) return;
      is.busy = true;
      void run();
    },
    stop() {
      is.stopped = true;
    },
  };
}
