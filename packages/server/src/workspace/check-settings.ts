import { say, type Said } from "@cordboard/language";

import { SERVER_PROBLEMS } from "../errors.ts";
import { allowedHosts, hostOf, portOf } from "../http-requests/allowed-hosts.ts";
import type { Settings, Workspace, WorkspaceProblem, WorkspaceScript } from "./model.ts";
import { promptsFor } from "./references.ts";
import { SETTINGS_FILE, type ReadSettings } from "./settings.ts";

type Path = readonly (string | number)[];
type Found = readonly [problem: keyof typeof SERVER_PROBLEMS, path: Path, message: Said];

/** What of the workspace cordboard.json names. */
interface Things extends Pick<Workspace, "prompts" | "hours"> {
  readonly scripts: readonly WorkspaceScript[];
}

/** What cordboard.json says that does not fit together, or names what is not there. */
export function checkSettings(
  { settings, json }: ReadSettings,
  things: Things,
): WorkspaceProblem[] {
  if (!settings) return [];
  return [...findings(settings, things)].map(([problem, path, message]) => ({
    ...json.problemAt(path, SERVER_PROBLEMS[problem], message),
    file: SETTINGS_FILE,
  }));
}

function* findings(settings: Settings, things: Things): Generator<Found> {
  const scripts = new Set(things.scripts.map(({ name }) => name));
  const noScript = (name: string, path: Path): Found[] =>
    scripts.has(name) ? [] : [["unknown-script", path, say`There is no script "${name}".`]];
  yield* ofPoints(settings, noScript);
  yield* ofPointsHours(settings, things, noScript);
  yield* ofAiAgents(settings, noScript);
  for (const name of Object.keys(settings.scriptIds)) yield* noScript(name, ["scriptIds", name]);
  yield* sameIds(Object.entries(settings.scriptIds), (name) => ["scriptIds", name]);
  yield* sameIds(
    Object.entries(settings.aiAgents).map(([name, { id }]) => [name, id]),
    (name) => ["aiAgents", name, "id"],
  );
  yield* notAllowed(settings);
}

type NoScript = (name: string, path: Path) => Found[];

function* ofPoints({ points, hooks, aiAgents }: Settings, noScript: NoScript): Generator<Found> {
  for (const { number, script, aiAgent, hook } of points) {
    const at = (field: string) => ["points", number, field];
    if (script) yield* noScript(script, at("script"));
    if (hook && !Object.hasOwn(hooks, hook))
      yield ["unknown-hook", at("hook"), say`There is no hook "${hook}".`];
    if (aiAgent && !Object.hasOwn(aiAgents, aiAgent))
      yield ["unknown-ai-agent", at("aiAgent"), say`There is no AI agent "${aiAgent}".`];
    if (script && aiAgent)
      yield ["nothing-answers", at("aiAgent"), say`A script and an AI agent answer ${number}.`];
    if (!script && !aiAgent && !hook)
      yield ["nothing-answers", ["points", number], say`Nothing answers ${number}.`];
  }
}

function* ofPointsHours(
  { points, language }: Settings,
  { hours: known, prompts }: Things,
  noScript: NoScript,
): Generator<Found> {
  for (const { number, hours, whenClosed, lastAgent } of points) {
    const at = (...fields: string[]) => ["points", number, ...fields];
    if (hours !== "" && !known.some(({ name }) => name === hours))
      yield ["unknown-hours", at("hours"), say`There is no file of hours "${hours}".`];
    if (whenClosed !== "") yield* noScript(whenClosed, at("whenClosed"));
    if (whenClosed !== "" && hours === "")
      yield ["closed-without-hours", at("whenClosed"), say`${number} has no hours.`];
    const { mode = "first", prompt = "" } = lastAgent ?? {};
    if (prompt !== "" && !promptsFor(language, prompts).includes(prompt)) {
      const message = say`There is no recording "${prompt}" in ${language}.`;
      yield ["unknown-recording", at("lastAgent", "prompt"), message];
    }
    if (prompt !== "" && mode === "first") {
      const message = say`The recording is not played: others take the call when the agent does not.`;
      yield ["prompt-not-played", at("lastAgent", "prompt"), message];
    }
  }
}

function* ofAiAgents({ aiAgents }: Settings, noScript: NoScript): Generator<Found> {
  for (const [name, { script, stream, onError, onHandover }] of Object.entries(aiAgents)) {
    const at = (field: string) => ["aiAgents", name, field];
    if ((script === undefined) === (stream === undefined)) {
      const message = say`AI agent "${name}" has to be a script or a stream.`;
      yield ["script-or-stream", ["aiAgents", name], message];
    }
    for (const [field, other] of Object.entries({ script, onError, onHandover }))
      if (other !== undefined) yield* noScript(other, at(field));
  }
}

function* sameIds(
  ids: readonly (readonly [name: string, id: number])[],
  at: (name: string) => Path,
): Generator<Found> {
  for (const [index, [name, id]] of ids.entries()) {
    const [first] = ids.find(([, one]) => one === id) ?? [name];
    if (ids.findIndex(([, one]) => one === id) < index)
      yield ["same-number", at(name), say`"${first}" has the id ${String(id)} too.`];
  }
}

/** Hooks and streams to hosts that requests may not go to either. */
function* notAllowed({ hooks, aiAgents, rest }: Settings): Generator<Found> {
  const allowed = allowedHosts(rest?.allow ?? []);
  const urls: (readonly [Path, string])[] = [
    ...Object.entries(hooks).map(([name, { url }]) => [["hooks", name, "url"], url] as const),
    ...Object.entries(aiAgents).map(
      ([name, { stream }]) => [["aiAgents", name, "stream", "url"], stream?.url ?? ""] as const,
    ),
  ];
  for (const [path, text] of urls) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url && !allowed.host(hostOf(url), portOf(url)))
      yield ["host-not-allowed", path, say`The workspace does not allow requests to ${url.host}.`];
  }
}
