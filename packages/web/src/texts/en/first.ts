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
  tour: {
    title: "Guided tour",
    take: "Take the tour",
    offer: "New here? Two minutes show you around. You can leave at any time.",
    later: "Not now",
    place: (step: number, of: number) => `${step} of ${of}`,
    next: "Next",
    back: "Back",
    leave: "Leave the tour",
    done: "Done",
    steps: {
      palette: {
        title: "What a call can do",
        text: "Each of these is an action: say something, ask for a key, wait in a queue. Drag one onto the canvas, or press Enter on it.",
      },
      canvas: {
        title: "The way of a call",
        text: "Read it from left to right. Each box says what it does. Drag the ground to move, turn the wheel to zoom; Undo takes every step back.",
      },
      linking: {
        title: "What comes next",
        text: "Each dot is a way out of an action. Drag from it to another box; let go in the empty space, and you are asked what should follow.",
      },
      inspector: {
        title: "How it does it",
        text: "Click a box on the canvas: here stands all that can be set, and where each of its branches leads.",
      },
      simulator: {
        title: "Hear it before callers do",
        text: "Open Simulate and press Call. You are the caller and the agent; the canvas shows where the call is. Nobody is really called.",
      },
      problems: {
        title: "What is still missing",
        text: "Mistakes are told while you draw, with their place and often with a button that mends them.",
      },
      publish: {
        title: "Save, then publish",
        text: "Save keeps a draft that your colleagues see too. Callers hear it when you publish it, and not before.",
      },
      help: {
        title: "Never at a loss",
        text: "F1 explains the action that is selected, Ctrl+K finds every command. There you can take this tour again.",
      },
    },
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
