import {
  DEFAULT_BRANCH,
  defineAction,
  ERROR_BRANCH,
  FALLBACK_BRANCH,
  resource,
  say,
  seconds,
} from "@cordboard/language";
import { Type } from "typebox";

import { PLAYBACK_ERRORS } from "../playback-errors.ts";

export const spec = defineAction({
  type: "Music",
  title: "Music",
  description: "Plays hold music, or a recording, for the given time.",
  group: "Queue",
  icon: "music",
  needs: "voice",
  traits: { takes: "time" },
  properties: Type.Object(
    {
      musicClass: Type.Optional(
        Type.String({
          title: "Music class",
          rare: true,
          description: "A class of hold music of the call server. Empty: its default.",
          pattern: "^[A-Za-z0-9_-]{0,64}$",
          form: "letters, digits, _ and -, at most 64",
          default: "",
        }),
      ),
      file: Type.Optional(
        resource({
          title: "File",
          description: "A recording of the workspace instead of hold music.",
          resource: "prompt",
        }),
      ),
      startOffsetSec: Type.Optional(
        seconds({
          title: "Start at (seconds)",
          rare: true,
          description: "Skips this much of the file.",
          minimum: 0,
          maximum: 3600,
          default: 0,
        }),
      ),
      seconds: Type.Optional(
        seconds({
          title: "Seconds",
          description: "0: a file to its end; hold music until something happens.",
          minimum: 0,
          maximum: 3600,
          default: 30,
        }),
      ),
    },
    { additionalProperties: false },
  ),
  branches: ({ file, seconds: time = 30 }) => [
    time > 0 ? DEFAULT_BRANCH : FALLBACK_BRANCH,
    {
      name: "OnComplete",
      description: "The file was played to its end.",
      // Hold music has no end.
      ...(file ? {} : { fallback: true }),
    },
    ERROR_BRANCH,
  ],
  summary: ({ file, musicClass, seconds: time = 30 }) =>
    say`${file ? `♪ ${file}` : musicClass || say`Hold music`} · ${time > 0 ? `${time} s` : say`to its end`}`,
  problems: {
    "music-two-sources": {
      severity: "error",
      title: "Two kinds of music",
      help: "Give either a music class or a file.",
    },
  },
  check: ({ musicClass, file }) =>
    musicClass && file
      ? [
          {
            code: "music-two-sources",
            message: say`Music has both a music class and a file.`,
            path: ["file"],
          },
        ]
      : [],
  errors: PLAYBACK_ERRORS,
});
