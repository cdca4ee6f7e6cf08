// Made by `npm run generate` from the folders beside this one.
import { spec as aiagentSpec } from "../aiagent/spec.ts";
import { spec as assignSpec } from "../assign/spec.ts";
import { spec as beginSpec } from "../begin/spec.ts";
import { spec as callbackSpec } from "../callback/spec.ts";
import { spec as caseSpec } from "../case/spec.ts";
import { spec as collectSpec } from "../collect/spec.ts";
import { spec as dequeueSpec } from "../dequeue/spec.ts";
import { spec as endSpec } from "../end/spec.ts";
import { spec as hangupSpec } from "../hangup/spec.ts";
import { spec as hoursSpec } from "../hours/spec.ts";
import { spec as ifSpec } from "../if/spec.ts";
import { spec as languageSpec } from "../language/spec.ts";
import { spec as logSpec } from "../log/spec.ts";
import { spec as loopSpec } from "../loop/spec.ts";
import { spec as menuSpec } from "../menu/spec.ts";
import { spec as milestoneSpec } from "../milestone/spec.ts";
import { spec as musicSpec } from "../music/spec.ts";
import { spec as onAnswerSpec } from "../on-answer/spec.ts";
import { spec as onReleaseSpec } from "../on-release/spec.ts";
import { spec as onSignalSpec } from "../on-signal/spec.ts";
import { spec as playSpec } from "../play/spec.ts";
import { spec as queueinfoSpec } from "../queueinfo/spec.ts";
import { spec as recordSpec } from "../record/spec.ts";
import { spec as reqagentSpec } from "../reqagent/spec.ts";
import { spec as restSpec } from "../rest/spec.ts";
import { spec as returnSpec } from "../return/spec.ts";
import { spec as runscriptSpec } from "../runscript/spec.ts";
import { spec as runsubSpec } from "../runsub/spec.ts";
import { spec as schedulecallbackSpec } from "../schedulecallback/spec.ts";
import { spec as transferSpec } from "../transfer/spec.ts";
import { spec as updatecontactSpec } from "../updatecontact/spec.ts";
import { spec as voicemailSpec } from "../voicemail/spec.ts";
import { spec as waitSpec } from "../wait/spec.ts";

export const all = [
  aiagentSpec,
  assignSpec,
  beginSpec,
  callbackSpec,
  caseSpec,
  collectSpec,
  dequeueSpec,
  endSpec,
  hangupSpec,
  hoursSpec,
  ifSpec,
  languageSpec,
  logSpec,
  loopSpec,
  menuSpec,
  milestoneSpec,
  musicSpec,
  onAnswerSpec,
  onReleaseSpec,
  onSignalSpec,
  playSpec,
  queueinfoSpec,
  recordSpec,
  reqagentSpec,
  restSpec,
  returnSpec,
  runscriptSpec,
  runsubSpec,
  schedulecallbackSpec,
  transferSpec,
  updatecontactSpec,
  voicemailSpec,
  waitSpec,
];
