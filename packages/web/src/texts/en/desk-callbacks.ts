/** Callbacks that an agent promises for a time. */
export const deskCallbacks = {
  open: "Schedule callback",
  scheduledFor: (when: string) => `Callback ${when}`,
  title: "Schedule a callback",
  date: "Day",
  time: "Time",
  timeZone: "Time zone",
  resolved: {
    skipped: (when: string) =>
      `The clocks go forward and skip this time. The callback is at ${when}.`,
    repeated: (when: string) =>
      `The clocks go back and this time comes twice. The callback is at the first: ${when}.`,
  },
  customersTime: "For the customer it is",
  customersZone: "The customer's time zone",
  whereAreThey: "Where are they?",
  queue: "Queue",
  ownQueueOnly: "Another queue needs a permission.",
  route: "Who calls",
  routes: { queue: "Anyone of the queue", me: "Me if possible", own: "Me" },
  routeHelp: {
    queue: "Whoever is free at the time gets the callback.",
    me: "It is offered to you, if you are Available at the time; else to the queue.",
    own: "It waits for you for a while, before it goes to the queue.",
  },
  note: "Note for whoever calls",
  schedule: "Schedule",
  mine: "My callbacks",
  none: "None. Schedule one during a call or after it.",
  toMe: { me: "to you if possible", own: "yours" },
  reschedule: "Change the time of the callback",
  rescheduleOf: (who: string) => `Change the time: ${who}`,
  changeTime: "Change time",
  cancel: "Cancel the callback",
  cancelOf: (who: string) => `Cancel: ${who}`,
  cancelText: (who: string, when: string) => `${who} will not be called back at ${when}.`,
};
