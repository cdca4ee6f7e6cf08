export const live = {
  live: {
    tab: "Live",
    views: "What is shown",
    view: { now: "Now", figures: "Figures", contacts: "Contacts" },
    range: "Time",
    presets: { hour: "Last hour", today: "Today", week: "Last 7 days", own: "From … to" },
    from: "From",
    to: "To",
    noRange: "The end must be after the beginning.",
    refresh: "Look again",
    counted: (from: string, to: string) => `Counted from ${from} to ${to}`,
    lostFeed:
      "The connection to the server is lost; what is shown may be old. It comes back by itself.",
    notAnswered: "The server did not answer.",
    placeCall: "Place a test call from the desk",
    nobody: "No contact is in this script now.",
    noFigures: "Nobody came to this script in this time. Choose another time, or try a call.",
    noContacts: "No contact of this script runs now, or ended in this time.",
    here: (count: number) => (count === 1 ? "1 contact is here" : `${count} contacts are here`),
    beyond: (count: number) =>
      count === 1
        ? "1 contact more has come to the end of the script: it talks with an agent, or waits for one."
        : `${count} contacts more have come to the end of the script: they talk with an agent, or wait for one.`,
    nowHelp:
      "Each contact runs the version it began with. One that is in a sub-script is counted there, and at the action that runs it.",
    notDrawn: "(no longer in the drawing)",
    action: "Action",
    contacts: "Contacts",
    entered: "Came",
    dropOffs: "Drop-offs",
    hungUp: "Hung up",
    failed: "Failed",
    answered: "Taken",
    median: "Median",
    p90: "9 of 10",
    definitions: "What the figures mean",
    meanings: [
      {
        word: "Came",
        means:
          "How often contacts came to the action. One that comes back is counted again. All other figures are of these, also where they came later than the time shown.",
      },
      {
        word: "Drop-offs",
        means: "Hung up and failed together, and their share of those who came.",
      },
      {
        word: "Hung up",
        means:
          "The caller hung up, or their callback was given up, while the contact was at the action.",
      },
      {
        word: "Failed",
        means: "The script had no way on from here, or ran in a circle until it was stopped.",
      },
      { word: "Taken", means: "An agent took the contact while it was at the action." },
      {
        word: "Median, 9 of 10",
        means:
          "How long half of the contacts, and nine of ten, stayed at most; right to a tenth. A sub-script counts for the action that runs it.",
      },
      {
        word: "On the canvas",
        means: "The number beside a branch is how often it was taken.",
      },
      {
        word: "Time",
        means: "Counted in whole quarters of an hour: the range above is widened to them.",
      },
      {
        word: "Versions",
        means:
          "All versions that ran in this time are counted together. Actions that are no longer in the drawing stand at the end.",
      },
    ],
    came: (count: string) => `${count} came`,
    lost: (count: string, share: string) => `${count} lost (${share})`,
    took: (branch: string) => `How often branch ${branch} was taken`,
    legend: "Legend",
    legendLinks: "Wider: more contacts took this way",
    legendHeat: "Share lost here: under 5 %, 10 %, 15 %, more",
    began: "Began",
    caller: "Caller",
    outcome: "Outcome",
    lasted: "Lasted",
    running: "running",
    at: (action: string) => `is at ${action}`,
    scriptOver: "the script is over",
    outcomes: {
      handled: "handled by an agent",
      transferred: "transferred",
      "callback-handled": "called back",
      "callback-failed": "not reached for the callback",
      "outbound-handled": "called by an agent",
      "outbound-failed": "not reached by an agent",
      "voicemail-handled": "voicemail heard",
      abandoned: "hung up in the queue",
      rejected: "not answered",
      "caller-hung-up": "caller hung up",
      "script-ended": "ended by the script",
      "server-lost": "server lost",
      failed: "failed",
    },
    more: "More contacts",
    choose: "Choose a contact to go through its way on the canvas.",
    replay: "Way of the contact",
    controls: "Go through the contact",
    first: "To the beginning",
    back: "Step back",
    forward: "Step forward",
    play: "Go through by itself",
    pause: "Pause",
    close: "Close the contact",
    step: (step: number, steps: number) => `Step ${step} of ${steps}`,
    variables: "Variables at this step",
    differs: (entry: number) =>
      `Carried out again, the contact would go another way from entry ${entry} of its journal on: this version of Cordboard does it otherwise than the one that carried it out.`,
    otherVersion:
      "This contact ran another version of this script. What of its way is still in the drawing is lit.",
    showVersion: "Show that version",
    itsVersion: "Version of the contact",
    unknownVersion:
      "The version that this contact ran is not known any more. What of its way is in the drawing is lit.",
  },
};
