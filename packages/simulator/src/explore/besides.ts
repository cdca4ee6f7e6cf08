/** Nothing comes of it. */
export const nothing = () => ({});

/** Ways begin where the script does, and end where an agent talks: what comes before and after is no part of them. */
export const BESIDES = {
  requestLastAgent: nothing,
  askHook: nothing,
  cancelHook: nothing,
  reportTalk: nothing,
  handOver: nothing,
  endConsult: nothing,
};
