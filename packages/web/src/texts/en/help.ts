export const help = {
  help: {
    tab: "Help",
    back: "Back to the page before",
    hint: "Select an action to read about it.",
  },
};
