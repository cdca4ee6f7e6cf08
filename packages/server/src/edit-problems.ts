/** What is refused of those who change scripts and other things of the workspace. */
export const EDIT_PROBLEMS = {
  "script-not-found": {
    code: "S201",
    status: 404,
    title: "There is no such script",
    help: "It may have been deleted or renamed; look at the list of scripts.",
  },
  "script-changed": {
    code: "S202",
    status: 409,
    title: "The script was changed meanwhile",
    help: "Somebody else, or git, has brought a newer version: merge yours with it, and save again on top of it.",
  },
  "script-invalid": {
    code: "S203",
    status: 422,
    title: "The text is not a script",
    help: "Mend the text at the places shown; drafts may have open ends, but they must have the form of a script.",
  },
  "script-name-taken": {
    code: "S204",
    status: 409,
    title: "There is a script of this name already",
    help: "Choose another name.",
  },
  "script-in-use": {
    code: "S205",
    status: 409,
    title: "Something uses this script",
    help: "Let the numbers and scripts that use it use another one first. To change its name everywhere: cordboard rename.",
  },
  "file-not-written": {
    code: "S206",
    status: 500,
    title: "The file could not be written",
    help: "Check that the disk has room and that the server may write into the workspace.",
  },
  "resource-not-found": {
    code: "S221",
    status: 404,
    title: "There is no such thing in the workspace",
    help: "It may have been deleted or renamed; look at the list.",
  },
  "resource-changed": {
    code: "S222",
    status: 409,
    title: "It was changed meanwhile",
    help: "Somebody else, or git, has saved a newer version: look at it, and save again on top of it.",
  },
  "resource-invalid": {
    code: "S223",
    status: 422,
    title: "The file cannot have this in it",
    help: "Mend what is named; nothing was written.",
  },
  "resource-name-taken": {
    code: "S224",
    status: 409,
    title: "There is a thing of this name already",
    help: "Choose another name.",
  },
  "resource-in-use": {
    code: "S225",
    status: 409,
    title: "Something uses it",
    help: "Let whatever uses it use another one first. To change a name everywhere: cordboard rename.",
  },
  "no-speech": {
    code: "S226",
    status: 503,
    title: "The server cannot make speech of this text",
    help: "Install espeak-ng where the server runs, with a voice of this language, or set up a speech service in its configuration, or record the text and upload the file.",
  },
  "sound-unusable": {
    code: "S227",
    status: 422,
    title: "Callers could not hear this file",
    help: "Save the recording as WAV, FLAC, MP3, Ogg Vorbis or Ogg Opus, and make sure that it plays to its end: at most 8 MB and 10 minutes. Nothing was changed.",
  },
  "script-has-errors": {
    code: "S207",
    status: 422,
    title: "A script with errors cannot be published",
    help: "Mend what the problems list shows, then publish; the draft is kept, and callers hear the last version meanwhile.",
  },
  "not-in-history": {
    code: "S208",
    status: 404,
    title: "The script has no such version",
    help: "Look at the list of its versions again: history may have been rewritten.",
  },
  "git-failed": {
    code: "S209",
    status: 409,
    title: "Git could not do it",
    help: "Do what git says, in the workspace's folder or in its settings, and try again.",
  },
} as const;
