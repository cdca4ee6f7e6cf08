export {
  DEFAULT_BRANCH,
  ERROR_BRANCH,
  FALLBACK_BRANCH,
  GROUPS,
  defineAction,
  type ActionProblem,
  type ActionSpec,
  type BranchSpec,
  type Group,
  type RunTimeErrorSpec,
  type ScriptEvent,
  type Traits,
} from "./define-action.ts";
export { errorOf } from "./error-branch.ts";
export { branchNames, branchRows, summaryOf, type BranchRow } from "./branch-rows.ts";
export {
  args,
  assignments,
  branchList,
  caption,
  cases,
  choices,
  computed,
  computedResource,
  expression,
  fieldUi,
  flag,
  headers,
  integer,
  isExpression,
  language,
  resource,
  results,
  seconds,
  subscript,
  template,
  url,
  variable,
  type FieldUi,
  type ResourceKind,
  type TemplateHolds,
} from "./fields.ts";
export { PromptItem, prompts, SPOKEN_AS, type SpokenAs } from "./prompt-fields.ts";
export { parseDuration, partsOfDuration } from "./durations.ts";
export { applyFix, type Edit, type Fix } from "./fixes.ts";
export { diffScripts, isEmpty, onlyMoved } from "./diff/diff-scripts.ts";
export type {
  ActionName,
  BranchChange,
  ChangedAction,
  Move,
  RenamedAction,
  ScriptDiff,
  ValueChange,
} from "./diff/model.ts";
export { diffEntries, diffText, type DiffEntry } from "./diff/text.ts";
export { isSame } from "./diff/values.ts";
export { mergeScripts } from "./merge/merge-scripts.ts";
export type { MergeConflict, MergedScript, Sides } from "./merge/model.ts";
export { mergeValues } from "./merge/values.ts";
export { formatScript } from "./format.ts";
export { conflictKey, resolveConflicts, type Side } from "./merge/resolve.ts";
export { conflictText, placeOf } from "./merge/text.ts";
export { fieldsOf, withDefaults } from "./fields-of.ts";
export { layersOf, waysOf, type Ways } from "./layers.ts";
export {
  createLanguage,
  type CheckedScript,
  type Language,
  type LanguageOptions,
} from "./language.ts";
export {
  ACTION_ID,
  FORBIDDEN_NAMES,
  RESOURCE_NAME,
  SCRIPT_VERSION,
  VARIABLE_NAME,
  type Action,
  type Position,
  type Script,
  type VariableDeclaration,
} from "./model.ts";
export type { Lint } from "./lints/define-lint.ts";
export { LINTS } from "./lints/index.ts";
export { silence } from "./lints/silence.ts";
export { stepsOf } from "./pointer.ts";
export { PROBLEMS, type Problem, type ProblemCode, type Severity } from "./problems.ts";
export { createFieldCheck, type FieldCheck } from "./rules/field.ts";
export { targetOf } from "./target-of.ts";
export { AJV_OPTIONS, checkShape, compileShape, type ShapeCheck } from "./shape.ts";
export { inWords, joined, say, wordFor, type Said, type Text, type Words } from "./say.ts";
export { SCHEMA_ID, scriptSchema } from "./script-schema.ts";
export {
  createEvaluator,
  MissingValue,
  type Evaluator,
  type ScopeValues,
} from "./expressions/evaluate.ts";
export { plainText, type ExpressionValue, type WriteValue } from "./expressions/written.ts";
export { completions, type Completion } from "./expressions/completions.ts";
export { accept, offerAt, type ExpressionText, type Offer } from "./expressions/offer.ts";
export { EXAMPLE_SCRIPT, EXAMPLE_VALUES } from "./expressions/example.ts";
export { FUNCTION_GROUPS } from "./expressions/functions/catalogue.ts";
export { FIELD_VARIABLES, SYSTEM_VARIABLES, TYPE_WORDS } from "./expressions/system-variables.ts";
export { parseTemplate, UnclosedBrace } from "./expressions/template.ts";
export { MAX_BYTES, pathAt, readSource, type Finding, type Source } from "./source.ts";
export { HOURS_SCHEMA_ID, HoursFile, type Week } from "./hours/model.ts";
export { hoursAt, type HoursState } from "./hours/hours-at.ts";
export { hoursMistakes, type HoursMistake } from "./hours/hours-mistakes.ts";
export { skillsWithHours } from "./hours/skill-hours.ts";
export { hoursPhases, type HoursPhase } from "./hours/hours-phases.ts";
export {
  DAY_MINUTES,
  joinSpans,
  readSpans,
  spanOf,
  spanText,
  type DaySpan,
} from "./hours/spans.ts";
export { isTimeZone } from "./hours/time-zones.ts";
export {
  instantOf,
  localTimeText,
  wallClockAt,
  type Meant,
  type WallClock,
} from "./hours/wall-clock.ts";
export { isAction, isNote, isPosition, readDrawable } from "./read-drawable.ts";
export { translateProblem, translateSpec } from "./translate.ts";
export { releaseOf, usesOf, type Release, type Resources, type Use } from "./uses.ts";
export { closest, meant, quote } from "./words.ts";
export { canonicalJson } from "./workspace/canonical-json.ts";
export {
  RECORDING_ENDINGS,
  recordingOf,
  renamedRecording,
  withoutSoundEnding,
  type RecordingFile,
} from "./workspace/recording-files.ts";
export { pointFor } from "./workspace/point-for.ts";
export { isName } from "./workspace/resource-name.ts";
export type { AiAgentSettings } from "./workspace/ai-agents.ts";
export { SETTINGS_DEFAULTS, SettingsFile, type PointsOfContact } from "./workspace/settings.ts";
export { SkillSettings, SkillsFile } from "./workspace/skills.ts";
