/** What agents write down, and what callers chose before. */
export const deskNotes = {
  note: "Note",
  disposition: "Disposition",
  states: {
    none: "",
    saved: "Saved",
    typed: "Saving…",
    saving: "Saving…",
    waiting: "Not saved yet: the server is not reached. It is tried again.",
    refused: "Not saved: the server refused it. Shorten or change it.",
  },
  path: "Way through the script",
  noPath: "No script was run.",
  variables: "Variables",
  noVariables: "None.",
  detailsFailed: "What the caller chose could not be loaded.",
  again: "Try again",
};
