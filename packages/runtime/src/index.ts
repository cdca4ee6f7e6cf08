export type * from "./contact/commands.ts";
export type * from "./contact/events.ts";
export type * from "./contact/journal.ts";
export type * from "./contact/state.ts";
export type * from "./contact/values.ts";
export { createVisits, type Leaving, type Visit, type Visits } from "./contact/visits.ts";
export { shownVariables } from "./contact/secrets.ts";
export {
  contactOf,
  createInterpreter,
  type ContactSnapshot,
  type Interpreter,
  type NewContact,
  type StepResult,
} from "./contact/step.ts";
export type * from "./engine/ports.ts";
export { oneScript } from "./engine/one-script.ts";
export { systemTimer } from "./engine/platform.ts";
export { canMove } from "./engine/recovery.ts";
export { createRuntime, type Runtime } from "./engine/runtime.ts";
export { BUDGET } from "./flow/budget.ts";
export {
  END_REASONS,
  INTERPRETER_ERRORS,
  INTERPRETER_WARNINGS,
  type EndReason,
  type InterpreterError,
} from "./flow/errors.ts";
export {
  compileRelease,
  compileScript,
  type ActionType,
  type Instruction,
  type Program,
} from "./flow/program.ts";
export {
  defineSemantics,
  done,
  end,
  failed,
  wait,
  type ActionCommand,
  type ActionContext,
  type ActionEvent,
  type ActionSemantics,
  type AnySemantics,
  type Effects,
  type PromptSource,
  type Step,
  type Variables,
} from "./flow/semantics.ts";
export { TURN } from "./flow/turns.ts";
export { isRepeated, signalMistakes } from "./flow/signals.ts";
export { spokenPart } from "./flow/spoken.ts";
export { isDialable } from "./ports/telephony/dialable.ts";
export { phoneOf, type Phone } from "./ports/telephony/phone.ts";
export { STREAM_FAILURES } from "./ports/telephony/streams.ts";
export { HOOK_FAILURES } from "./ports/hook.ts";
export type * from "./ports/hook.ts";
export {
  directionsOf,
  PHASES,
  type ContactRecord,
  type Direction,
  type OfferOutcome,
  type Phase,
  type QueueStay,
  type RecordedOffer,
  type StayEnd,
} from "./record/contact-record.ts";
export { createRecorder, recordOf, type Recorder } from "./record/recorder.ts";
export { differenceText, type Difference } from "./replay/agree.ts";
export type { Changes, Place } from "./replay/changes.ts";
export { maskJournal, maskNumber, maskValue } from "./replay/mask.ts";
export {
  journalFile,
  journalFileText,
  readJournalFile,
  replayFile,
  type JournalFile,
} from "./replay/journal-file.ts";
export { beginningOf, NotReplayable } from "./replay/read-journal.ts";
export { replay, type Replay, type ReplayStep } from "./replay/replay.ts";
export { HTTP_FAILURES, isJsonType } from "./ports/http.ts";
export type * from "./ports/http.ts";
export type * from "./ports/prompt.ts";
export type * from "./ports/routing.ts";
export type * from "./ports/talk.ts";
export type * from "./ports/storage.ts";
export type * from "./ports/telephony.ts";
export type * from "./ports/timer.ts";
