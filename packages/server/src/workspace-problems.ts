/** What is wrong with a workspace's files. */
export const WORKSPACE_PROBLEMS = {
  "no-workspace": {
    code: "S101",
    status: 500,
    title: "The folder is not a workspace",
    help: "A workspace has a file cordboard.json; make one with cordboard init.",
  },
  "unreadable-workspace": {
    code: "S102",
    status: 500,
    title: "A file of the workspace cannot be used",
    help: "Mend the file at the place shown.",
  },
  "unknown-script": {
    code: "S103",
    status: 500,
    title: "A number names a script that is not there",
    help: "Correct the name in cordboard.json, or add the script: until then calls to the number are rejected.",
  },
  "duplicate-script": {
    code: "S104",
    status: 500,
    title: "Two scripts have the same name",
    help: "Rename one of them: numbers and other scripts refer to scripts by name. The first file counts.",
  },
  "unknown-skill": {
    code: "S105",
    status: 500,
    title: "The workspace has no such skill",
    help: "Add the skill to skills.json, or choose one that is there: until then the action takes its Error branch.",
  },
  "unknown-recording": {
    code: "S106",
    status: 500,
    title: "The workspace has no such recording",
    help: "Put the recording into prompts/<language>/ as a sound file, or use text to speech: until then the action takes its Error branch.",
  },
  "unknown-hours": {
    code: "S107",
    status: 500,
    title: "The workspace has no such hours",
    help: "Add hours/NAME.json, or choose hours that are there: until then the action takes its Error branch.",
  },
  "unknown-other-script": {
    code: "S108",
    status: 500,
    title: "An action names a script that is not there",
    help: "Correct the name, or add the script: until then the action takes its Error branch.",
  },
  "scripts-in-a-circle": {
    code: "S109",
    status: 500,
    title: "Scripts run each other in a circle",
    help: "A sub-script that runs one of its callers never comes back: go over to that script for good, or share a third one. At 16 levels the action takes its Error branch.",
  },
  "undeclared-parameter": {
    code: "S110",
    status: 500,
    title: "A parameter that the other script does not declare",
    help: "Declare it under parameters there, or correct the name: until then the action takes its Error branch.",
  },
  "invalid-hours": {
    code: "S111",
    status: 500,
    title: "Hours that cannot be meant",
    help: "Correct the value at the place shown: until then scripts do as if these hours were not there.",
  },
  "hours-never-open": {
    code: "S112",
    status: 500,
    title: "Hours that are never open",
    help: "Add a span such as 09:00-17:00 to one of the days, or an override that is open.",
  },
  "recording-not-in-language": {
    code: "S113",
    status: 500,
    title: "A recording is missing in one of the languages",
    help: "Record it in this language too: callers who chose the language make the action take its Error branch.",
  },
  "host-not-allowed": {
    code: "S114",
    status: 500,
    title: "An action asks a host that the workspace does not allow",
    help: "Add the host to rest.allow in cordboard.json: until then the action takes its Error branch.",
  },
  "duplicate-recording": {
    code: "S115",
    status: 500,
    title: "Two recordings of a language have the same name",
    help: "Delete or rename one of them: scripts name recordings without their ending. Of .wav, .flac, .mp3, .ogg and .opus the first that is there is heard.",
  },
} as const;
