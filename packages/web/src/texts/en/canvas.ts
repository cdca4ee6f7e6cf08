export const canvas = {
  canvas: {
    name: "Canvas",
    overview: "Overview of the drawing",
    empty: "Drag Begin from the left onto the canvas: each call starts there.",
    undrawable: "This file cannot be drawn. Mend its text in the JSON tab.",
    openJson: "Open the JSON tab",
    branch: (label: string, branch: string) => `${label}: branch ${branch}`,
    input: (label: string) => `${label}: input`,
    link: (from: string, branch: string, to: string) =>
      `Link from ${from}, branch ${branch}, to ${to}`,
    addAndConnect: "Add and connect",
    node: (label: string, title: string, id: string) => `${label}, ${title} (${id})`,
    unlinked: "Not linked",
    fallsToDefault: "Not linked: takes Default",
    unknownBranch: "The action has no such branch",
    breakpoint: "Simulated calls stop before it",
    active: "The call is here",
    tidying: "Tidying the drawing…",
    cancelTidying: "Cancel tidying",
  },
  changes: {
    added: (what: string) => `Added: ${what}.`,
    removed: (what: string) => `Removed: ${what}.`,
    actions: (count: number) => `${count} actions`,
    links: (count: number) => `${count} links`,
  },
};
