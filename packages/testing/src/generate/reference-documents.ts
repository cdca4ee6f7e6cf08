import {
  HOURS_SCHEMA_ID,
  HoursFile,
  PromptItem,
  RECORDING_ENDINGS,
  SCHEMA_ID,
  SettingsFile,
  SkillsFile,
  SPOKEN_AS,
  type SpokenAs,
} from "@cordboard/language";
import { spokenPart } from "@cordboard/runtime";
import { Scenario, SCENARIO_SCHEMA_ID } from "@cordboard/simulator";

import { code, fence, page, table } from "./markdown.ts";
import * as meanings from "./property-meanings.ts";
import { described, propertiesTable, variantsPage, type Shape } from "./schema-tables.ts";

const mapValues = (shape: unknown) =>
  (shape as { additionalProperties: Shape }).additionalProperties;
const of = (shape: unknown) => shape as Shape;

export function scriptPage(schema: object, example: string): string {
  const shape = of(schema);
  const variables = mapValues(shape.properties?.["variables"]);
  return page(
    "# Script",
    `A script is one JSON file, made to live in git. Its schema is [script-1.schema.json](script-1.schema.json) (${code(SCHEMA_ID)}); editors that know JSON Schema complete and check by it.`,
    propertiesTable(described(shape, meanings.SCRIPT)),
    "`actions` maps an id to an action: a `type`, an optional `label`, the `properties` of the type (see [Actions](actions.md)), and `branches`, which map the name of a branch to the id of the action that follows. `notes` and `layout` are for people who look at the drawing; they change nothing in a call.",
    "Each entry of `variables` and `parameters`:",
    propertiesTable(variables),
    "## Names",
    `- Ids of actions: lower-case letters, digits and hyphens, at most 64.
- Variables: begin with a small letter, then letters, digits and \`_\`, at most 64.
- Scripts, skills and recordings: letters and digits of any language, spaces and \`. _ / -\` in between, at most 64.
- Labels: one line of at most 64 characters.
- Names that mean something inside JavaScript's objects (\`constructor\`, \`__proto__\`, \`toString\` …) are refused everywhere. So is a key that stands twice in the same object, and a property that the schema does not know.
- A file may have 8 MB and 32 levels of nesting.`,
    "## Canonical form",
    "The same content always gives the same bytes, whoever writes it: designer, `cordboard format` and server use one formatter. Records have their keys in the schema's order, maps (actions, branches, variables) in the order of their names; logic comes first, `layout` last with one line an action, so that moving a box touches no line of logic.",
    fence("json", example),
  );
}

export function scenarioPage(example: string): string {
  const shape = of(Scenario);
  const { steps, skills, agents, answers, call, expect } = shape.properties ?? {};
  const skillValues = (skills as { patternProperties?: { [pattern: string]: Shape } } | undefined)
    ?.patternProperties;
  return page(
    "# Scenario",
    `A scenario is a test of a script: who calls, what people do and when, and what must come of it. It runs on a virtual clock, so an hour on hold takes milliseconds. Scenarios are JSON files in a workspace's \`tests/\`; \`cordboard test\` runs them all. Their schema is [scenario-1.schema.json](scenario-1.schema.json) (${code(SCENARIO_SCHEMA_ID)}).`,
    propertiesTable(described(shape, meanings.SCENARIO)),
    "Left out, `startAt` is 2026-03-02T14:00:00Z. An agent is Available from the beginning only when its `status` says so.",
    "## call",
    propertiesTable(described(call, meanings.CALL)),
    "## skills",
    "By name:",
    propertiesTable(described(Object.values(skillValues ?? {})[0], meanings.SKILL)),
    "## agents",
    propertiesTable(described(agents?.items, meanings.AGENT)),
    "## answers",
    "What other systems answer; the first that fits a request counts. A request that none fits finds nobody there.",
    propertiesTable(described(answers?.items, meanings.ANSWER)),
    "## steps",
    "Steps are carried out in the order of their times; those at 0 before the call begins. Each says one thing: what the `caller` does, how the `customer` will behave when called back, what an `agent` `does`, that a `signal` comes, or that `sounds` fail. A step that cannot be done, such as accepting when nothing rings, fails the scenario.",
    propertiesTable(described(steps?.items, meanings.STEP)),
    "## expect",
    "Only what is written is looked at. `path`, `errors`, `warnings` and `dialled` must match whole; `branches` and `heard` must come in their order, with anything in between.",
    propertiesTable(described(expect, meanings.EXPECT)),
    "## Example",
    fence("json", example),
  );
}

export function workspacePage(settings: string, skills: string): string {
  const shape = of(SettingsFile);
  return page(
    "# Workspace",
    "A workspace is a folder of plain files, made to be a git repository.",
    `| | |
| --- | --- |
| \`cordboard.json\` | the numbers and what answers them, and a few rules |
| \`skills.json\` | the skills, each with its queue |
| \`scripts/**/*.json\` | [scripts](script.md) |
| \`prompts/<language>/**/*\` | recordings (${RECORDING_ENDINGS.map(code).join(", ")}), by the language tag of the script, such as \`en-US\` |
| \`hours/**/*.json\` | [hours](hours.md) |
| \`tests/**/*.json\` | [scenarios](scenario.md) |
| \`.cordboard/\` | run-time data: agents, contacts, callbacks, the journal. Not for git; it says so itself |`,
    "Agents, their statuses, contacts and callbacks are run-time data in the database.",
    "## cordboard.json",
    propertiesTable(described(shape, meanings.SETTINGS)),
    "`points` maps a number as it is dialled to what answers it; `*` answers every number that has no point of its own. Each:",
    propertiesTable(described(mapValues(shape.properties?.["points"]), meanings.POINT)),
    "`aiAgents` maps a name to what speaks with callers in the place of a person. Each has one of `script` and `stream`:",
    propertiesTable(described(mapValues(shape.properties?.["aiAgents"]), {})),
    "`rest` says what [requests to other systems](../guides/other-systems.md) may reach:",
    propertiesTable(described(shape.properties?.["rest"], meanings.REST)),
    fence("json", settings),
    "## skills.json",
    "Maps the name of a skill to its settings; all of them have defaults.",
    propertiesTable(described(mapValues(SkillsFile), meanings.WORKSPACE_SKILL)),
    fence("json", skills),
  );
}

export function hoursPage(example: string): string {
  const shape = of(HoursFile);
  const { weekly, holidays, overrides } = shape.properties ?? {};
  return page(
    "# Hours",
    `When a business is open: one JSON file each in a workspace's \`hours/\`, named as scripts call it. Their schema is [hours-1.schema.json](hours-1.schema.json) (${code(HOURS_SCHEMA_ID)}).`,
    propertiesTable(described(shape, meanings.HOURS)),
    "All times are local times of the zone. A span such as `09:00-17:30` begins with its first minute and ends before its last; one that does not end later than it begins goes on into the next day, and belongs to the day it begins on; `24:00` is the end of the day. Where the clock changes, a time that is skipped is taken as much later, and one that comes twice counts the first time.",
    "What holds at a moment: the override that began last, if one holds; else the holiday, except in the hours that it is open; else the week. A holiday of one year goes before one of every year.",
    "## weekly",
    propertiesTable(described(weekly, meanings.WEEK)),
    "## holidays",
    "By name:",
    propertiesTable(described(mapValues(holidays), meanings.HOLIDAY)),
    "## overrides",
    "By name; a script can have a branch of that name. They end by themselves, and can stay in the file.",
    propertiesTable(mapValues(overrides)),
    fence("json", example),
  );
}

const LANGUAGES = ["en-US", "de-DE", "fr-FR"];
/** One value for each way of speaking one. */
const SPOKEN_EXAMPLES: { readonly [as in SpokenAs]: string | number } = {
  number: 2.5,
  digits: "+1 (202) 555-0123",
  characters: "A7",
  ordinal: 21,
  date: "2026-11-21",
  time: "14:05",
  duration: 3690,
  currency: 12.5,
};

export function promptsPage(): string {
  const manner = { timeZone: "Etc/UTC", currency: "EUR" };
  const ways = Object.entries(SPOKEN_AS) as [SpokenAs, string][];
  const rows = ways.map(([as, meaning]) => {
    const value = SPOKEN_EXAMPLES[as];
    const said = LANGUAGES.map((language) => spokenPart(value, { as, language, ...manner }));
    const words = said.map((part) => (part.type === "speech" ? part.text : "one by one"));
    return [code(as), meaning, code(JSON.stringify(value)), ...words];
  });
  return variantsPage(
    "Prompts",
    "Whatever is played to a caller is a sequence of at most 50 items, each of one of these kinds. Items are played one after another.",
    of(PromptItem),
    table(["Spoken as", "Of what", "Such as", ...LANGUAGES.map(code)], rows),
    `A recording is a file \`prompts/<language>/<name>\` with one of the endings ${RECORDING_ENDINGS.map(code).join(", ")}; the script names it without. Where \`de-AT\` has none, that of \`de\` is heard, and never one of another language. [What callers hear](../guides/prompts.md) when something is missing.`,
    "Digits, characters and whole numbers are played from the recordings of the telephony server where it has them in this language, else by text to speech. Everything else becomes words of the language that the prompts have at that moment, in the time zone of the script, and needs text to speech. A text with a zone, such as `2026-11-21T14:05:00Z`, is told as the script's clocks show it; one without a zone as it stands. A value that cannot be spoken so ends the action in Error with `not-speakable`.",
  );
}
