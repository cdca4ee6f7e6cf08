// Made by `npm run generate` from the folders beside this one.
import { semantics as aiagentSemantics } from "../aiagent/semantics.ts";
import { semantics as assignSemantics } from "../assign/semantics.ts";
import { semantics as beginSemantics } from "../begin/semantics.ts";
import { semantics as callbackSemantics } from "../callback/semantics.ts";
import { semantics as caseSemantics } from "../case/semantics.ts";
import { semantics as collectSemantics } from "../collect/semantics.ts";
import { semantics as dequeueSemantics } from "../dequeue/semantics.ts";
import { semantics as endSemantics } from "../end/semantics.ts";
import { semantics as hangupSemantics } from "../hangup/semantics.ts";
import { semantics as hoursSemantics } from "../hours/semantics.ts";
import { semantics as ifSemantics } from "../if/semantics.ts";
import { semantics as languageSemantics } from "../language/semantics.ts";
import { semantics as logSemantics } from "../log/semantics.ts";
import { semantics as loopSemantics } from "../loop/semantics.ts";
import { semantics as menuSemantics } from "../menu/semantics.ts";
import { semantics as milestoneSemantics } from "../milestone/semantics.ts";
import { semantics as musicSemantics } from "../music/semantics.ts";
import { semantics as onAnswerSemantics } from "../on-answer/semantics.ts";
import { semantics as onReleaseSemantics } from "../on-release/semantics.ts";
import { semantics as onSignalSemantics } from "../on-signal/semantics.ts";
import { semantics as playSemantics } from "../play/semantics.ts";
import { semantics as queueinfoSemantics } from "../queueinfo/semantics.ts";
import { semantics as recordSemantics } from "../record/semantics.ts";
import { semantics as reqagentSemantics } from "../reqagent/semantics.ts";
import { semantics as restSemantics } from "../rest/semantics.ts";
import { semantics as returnSemantics } from "../return/semantics.ts";
import { semantics as runscriptSemantics } from "../runscript/semantics.ts";
import { semantics as runsubSemantics } from "../runsub/semantics.ts";
import { semantics as schedulecallbackSemantics } from "../schedulecallback/semantics.ts";
import { semantics as transferSemantics } from "../transfer/semantics.ts";
import { semantics as updatecontactSemantics } from "../updatecontact/semantics.ts";
import { semantics as voicemailSemantics } from "../voicemail/semantics.ts";
import { semantics as waitSemantics } from "../wait/semantics.ts";

export const all = {
  Aiagent: aiagentSemantics,
  Assign: assignSemantics,
  Begin: beginSemantics,
  Callback: callbackSemantics,
  Case: caseSemantics,
  Collect: collectSemantics,
  Dequeue: dequeueSemantics,
  End: endSemantics,
  Hangup: hangupSemantics,
  Hours: hoursSemantics,
  If: ifSemantics,
  Language: languageSemantics,
  Log: logSemantics,
  Loop: loopSemantics,
  Menu: menuSemantics,
  Milestone: milestoneSemantics,
  Music: musicSemantics,
  OnAnswer: onAnswerSemantics,
  OnRelease: onReleaseSemantics,
  OnSignal: onSignalSemantics,
  Play: playSemantics,
  Queueinfo: queueinfoSemantics,
  Record: recordSemantics,
  Reqagent: reqagentSemantics,
  Rest: restSemantics,
  Return: returnSemantics,
  Runscript: runscriptSemantics,
  Runsub: runsubSemantics,
  Schedulecallback: schedulecallbackSemantics,
  Transfer: transferSemantics,
  Updatecontact: updatecontactSemantics,
  Voicemail: voicemailSemantics,
  Wait: waitSemantics,
};
