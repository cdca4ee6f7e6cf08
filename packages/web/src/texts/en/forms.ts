export interface Duration {
  readonly hours: number;
  readonly minutes: number;
  readonly seconds: number;
}

export const forms = {
  forms: {
    // Expressions
    kinds: { variable: "Variables", function: "Functions" },
    types: { string: "text", number: "number", boolean: "yes/no" },
    insert: (field: string) => `Insert into ${field}`,
    show: (field: string) => `Show choices for ${field}`,
    allFunctions: "All functions of expressions",
    findFunction: "Find a function",
    noFunction: "There is no function like this.",
    declare: (name: string) => `Declare variable “${name}”`,
    // Names of things in the workspace
    skill: (ring: number | undefined, acw: number | undefined, closed: boolean) =>
      [
        ...(closed ? ["closed"] : []),
        ...(ring === undefined ? [] : [`rings ${ring} s`]),
        ...(acw === undefined ? [] : [`after-call work ${acw} s`]),
      ].join(" · "),
    notInLanguage: (language: string) => `Not recorded in ${language}`,
    missing: {
      skill: (name: string) => `There is no skill “${name}”.`,
      hours: (name: string) => `There are no hours “${name}”.`,
      script: (name: string) => `There is no script “${name}”.`,
      prompt: (name: string) => `There is no recording “${name}”.`,
      "ai-agent": (name: string) => `There is no AI agent “${name}” that is a stream.`,
    },
    create: {
      skill: (name: string) => `Create skill “${name}”`,
      hours: (name: string) => `Create hours “${name}”`,
      script: (name: string) => `Create script “${name}”`,
      prompt: (name: string) => `Create recording “${name}”`,
      "ai-agent": (name: string) => `Create AI agent “${name}”`,
    },
    open: (name: string) => `Open “${name}”`,
    upload: "Upload a file",
    uploadFor: (field: string) => `${field}: upload a file`,
    replace: "Replace it",
    // Listening
    listen: (name: string) => `Listen to ${name}`,
    stop: (name: string) => `Stop ${name}`,
    notHeard: (name: string) => `The recording “${name}” could not be played.`,
    // Numbers, durations, languages
    dialled: (number: string, country: string | undefined) =>
      country ? `Dials ${number} (${country})` : `Dials ${number}`,
    extension: "An extension: dialled as it stands.",
    noNumber: (country: string | undefined) =>
      country
        ? `Not a possible number in ${country}. With + in front, the country's code comes first.`
        : "Not a possible number. Begin with + and the country's code.",
    noDuration: "No length of time: write 150, 2:30 or 2m30s.",
    duration: ({ hours, minutes, seconds }: Duration) =>
      [
        ...(hours > 0 ? [`${hours} h`] : []),
        ...(minutes > 0 ? [`${minutes} min`] : []),
        ...(seconds > 0 || hours + minutes === 0 ? [`${seconds} s`] : []),
      ].join(" "),
    named: (name: string, help: string | undefined) => (help ? `${name}. ${help}` : name),
    spokenAs: {
      number: "Number: forty-two",
      digits: "Digits: four, two",
      characters: "Letters and digits, spelled",
      ordinal: "Place: forty-second",
      date: "Date: November 21",
      time: "Time of day: five past two",
      duration: "Length of time: two minutes",
      currency: "Amount of money: twelve dollars",
    },
    // Lists
    more: (set: number) => (set > 0 ? `More (${set} set)` : "More"),
    unknown: "This action has no such property. Remove it, or mend its name in the JSON tab.",
    drag: (name: string) => `Drag ${name}`,
    dragRole: "sortable item",
    dragHelp:
      "To move the item, press space, move it with the arrow keys, and press space again. Escape leaves it where it was.",
    dragStart: (place: number) => `Item ${place} is picked up.`,
    dragPlace: (place: number | null) =>
      place === null ? "No place to put it." : `At place ${place}.`,
    dragEnd: (place: number | null) =>
      place === null ? "It stays where it was." : `Put at place ${place}.`,
    keyTwice: (key: string) => `Another choice has the key ${key} already.`,
    choiceTarget: (number: number) => `Choice ${number} leads to`,
    leadsNowhere: "Leads to …",
    // Declarations
    declarations: {
      variables: {
        title: "Variables",
        add: "Add variable",
        none: "None yet. Variables keep what the caller entered.",
        newName: "variable",
      },
      parameters: {
        title: "Parameters",
        add: "Add parameter",
        none: "None. Parameters are what other scripts give this one when they run it.",
        newName: "parameter",
      },
    },
    nameMissing: "It needs a name.",
    nameTaken: (name: string) => `The name ${name} is taken already.`,
    yes: "yes",
    no: "no",
  },
};
