// Made by `npm run generate` from the folders beside this one.
import { semantics as begin } from "../begin/semantics.ts";
import { semantics as callback } from "../callback/semantics.ts";
import { semantics as hangup } from "../hangup/semantics.ts";
import { semantics as menu } from "../menu/semantics.ts";
import { semantics as music } from "../music/semantics.ts";
import { semantics as onAnswer } from "../on-answer/semantics.ts";
import { semantics as onRelease } from "../on-release/semantics.ts";
import { semantics as play } from "../play/semantics.ts";
import { semantics as reqagent } from "../reqagent/semantics.ts";
import { semantics as wait } from "../wait/semantics.ts";

export const all = {
  Begin: begin,
  Callback: callback,
  Hangup: hangup,
  Menu: menu,
  Music: music,
  OnAnswer: onAnswer,
  OnRelease: onRelease,
  Play: play,
  Reqagent: reqagent,
  Wait: wait,
};
