import { useLive } from "./live-store.ts";
import { rangeOf, type TimeRange } from "./time-range.ts";

/** The range that is chosen, at this moment. */
export const presentRange = (): TimeRange => {
  const { preset, own } = useLive.getState();
  return rangeOf(preset, own, Date.now());
};

/** Tells that the server is being asked, and whether in vain. */
export async function waiting<T>(work: () => Promise<T>): Promise<T> {
  useLive.setState({ loading: true, failed: false });
  try {
    return await work();
  } catch (error) {
    useLive.setState({ failed: true });
    throw error;
  } finally {
    useLive.setState({ loading: false });
  }
}
