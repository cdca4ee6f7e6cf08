import type { TemplateId } from "@cordboard/api";

/** For whoever comes for the first time, and for the list of scripts. */
export const first = {
  templates: {
    question: "What should happen when somebody calls?",
    questionHelp: "Begin with an example that works, and make it yours. Or with an empty canvas.",
    choose: "Begin with",
    empty: {
      title: "Empty",
      text: "A canvas with nothing on it but the beginning of a call.",
    },
    list: {
      "queue-callback": {
        title: "Queue with callback",
        text: "Callers wait for an agent with music; every half minute they may choose to be called back.",
      },
      "language-choice": {
        title: "Choice of language",
        text: "A menu in two languages, and people who speak the one that was chosen.",
      },
      "after-hours-voicemail": {
        title: "Voicemail after hours",
        text: "People in the daytime; at night a message, or the colleague on standby.",
      },
      overflow: {
        title: "Overflow",
        text: "Who waits for long is also offered to a second team, without losing their place.",
      },
      shop: {
        title: "Order status",
        text: "Callers hear where their order is, from the shop's own system; else a person helps.",
      },
      clinic: {
        title: "Appointments",
        text: "Patients hear, confirm, move or cancel their appointment by key.",
      },
      bank: {
        title: "Bank",
        text: "Account number and PIN, a spoken balance, opening hours, two teams and a callback.",
      },
    } satisfies Record<TemplateId, object>,
    comes: {
      skills: (names: string) => `Skills: ${names}`,
      hours: (names: string) => `Hours: ${names}`,
      scripts: (names: string) => `Other scripts: ${names}`,
      scenarios: (count: number) => `${count}\u00a0tests`,
      hosts: (names: string) => `Needs a system of your own in place of ${names}`,
    },
    kept: "Already there, and left as it was",
  },
  list: {
    tree: "Scripts in folders",
    filter: "Find a script",
    nothing: "No script has such a name.",
    answers: (numbers: string) => `Answers ${numbers}`,
    any: "all other numbers",
    menu: (name: string) => `What to do with ${name}`,
    newHere: "New script in this folder",
    rename: "Rename…",
    renameTitle: (name: string) => `Rename ${name}`,
    renameIt: "Rename",
    duplicate: "Duplicate…",
    duplicateTitle: (name: string) => `Duplicate ${name}`,
    duplicateIt: "Duplicate",
    copyOf: (name: string) => `${name} copy`,
    remove: "Delete…",
    removeTitle: (name: string) => `Delete ${name}?`,
    removeText:
      "The script, its draft and its file are deleted. What was committed to git stays there.",
    removeIt: "Delete script",
  },
};
