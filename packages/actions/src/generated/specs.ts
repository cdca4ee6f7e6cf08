// Made by `npm run generate` from the folders beside this one.
import { spec as begin } from "../begin/spec.ts";
import { spec as callback } from "../callback/spec.ts";
import { spec as hangup } from "../hangup/spec.ts";
import { spec as menu } from "../menu/spec.ts";
import { spec as music } from "../music/spec.ts";
import { spec as onAnswer } from "../on-answer/spec.ts";
import { spec as onRelease } from "../on-release/spec.ts";
import { spec as play } from "../play/spec.ts";
import { spec as reqagent } from "../reqagent/spec.ts";
import { spec as wait } from "../wait/spec.ts";

export const all = [
  begin,
  callback,
  hangup,
  menu,
  music,
  onAnswer,
  onRelease,
  play,
  reqagent,
  wait,
];
