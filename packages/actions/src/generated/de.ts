// Made by `npm run generate` from the folders beside this one.
import { de as aiagentDe } from "../aiagent/de.ts";
import { de as assignDe } from "../assign/de.ts";
import { de as beginDe } from "../begin/de.ts";
import { de as callbackDe } from "../callback/de.ts";
import { de as caseDe } from "../case/de.ts";
import { de as collectDe } from "../collect/de.ts";
import { de as dequeueDe } from "../dequeue/de.ts";
import { de as endDe } from "../end/de.ts";
import { de as hangupDe } from "../hangup/de.ts";
import { de as hoursDe } from "../hours/de.ts";
import { de as ifDe } from "../if/de.ts";
import { de as languageDe } from "../language/de.ts";
import { de as logDe } from "../log/de.ts";
import { de as loopDe } from "../loop/de.ts";
import { de as menuDe } from "../menu/de.ts";
import { de as milestoneDe } from "../milestone/de.ts";
import { de as musicDe } from "../music/de.ts";
import { de as onAnswerDe } from "../on-answer/de.ts";
import { de as onReleaseDe } from "../on-release/de.ts";
import { de as onSignalDe } from "../on-signal/de.ts";
import { de as playDe } from "../play/de.ts";
import { de as queueinfoDe } from "../queueinfo/de.ts";
import { de as recordDe } from "../record/de.ts";
import { de as reqagentDe } from "../reqagent/de.ts";
import { de as restDe } from "../rest/de.ts";
import { de as returnDe } from "../return/de.ts";
import { de as runscriptDe } from "../runscript/de.ts";
import { de as runsubDe } from "../runsub/de.ts";
import { de as schedulecallbackDe } from "../schedulecallback/de.ts";
import { de as transferDe } from "../transfer/de.ts";
import { de as updatecontactDe } from "../updatecontact/de.ts";
import { de as voicemailDe } from "../voicemail/de.ts";
import { de as waitDe } from "../wait/de.ts";

export const all = {
  ...aiagentDe,
  ...assignDe,
  ...beginDe,
  ...callbackDe,
  ...caseDe,
  ...collectDe,
  ...dequeueDe,
  ...endDe,
  ...hangupDe,
  ...hoursDe,
  ...ifDe,
  ...languageDe,
  ...logDe,
  ...loopDe,
  ...menuDe,
  ...milestoneDe,
  ...musicDe,
  ...onAnswerDe,
  ...onReleaseDe,
  ...onSignalDe,
  ...playDe,
  ...queueinfoDe,
  ...recordDe,
  ...reqagentDe,
  ...restDe,
  ...returnDe,
  ...runscriptDe,
  ...runsubDe,
  ...schedulecallbackDe,
  ...transferDe,
  ...updatecontactDe,
  ...voicemailDe,
  ...waitDe,
};
