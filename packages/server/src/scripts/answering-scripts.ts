import type { ScriptVersion, ScriptVersions } from "@cordboard/routing/sql";
import { actionTypes } from "@cordboard/actions/semantics";
import { aiAgentScript, aiAgentScriptName, dialable, language } from "@cordboard/actions/specs";
import { hoursAt, releaseOf, type Release, type Resources, type Script } from "@cordboard/language";
import {
  compileRelease,
  type Contact,
  type ContactStore,
  type IncomingCall,
  type LastAgent,
  type PointOfContact,
  type Program,
  type Refused,
  type ScriptSource,
} from "@cordboard/runtime";

import type { Point, Workspace, WorkspaceScript } from "../workspace/model.ts";
import type { WorkspaceFolder } from "../workspace/workspace-folder.ts";
import { sha256 } from "../workspace/read-script.ts";
import { hasErrors, resourcesOf } from "../workspace/resources.ts";

/** The id of an AI agent or of a script, as hooks give it; 0: none. */
interface ChosenById {
  readonly aiAgent: number;
  readonly script: number;
}

interface ChosenScript {
  readonly name: string;
  readonly hash: string;
}

/** Outside of its hours: to the caller's network nobody is there. */
const CLOSED: Refused = { refuse: "no-answer", why: "closed" };

/** What callers of a script hear. */
export type Answering = "this-version" | "earlier-version" | "none";

/** Programs kept at hand; others are compiled again from the database. */
const PROGRAMS_AT_HAND = 200;

/**
 * The versions of scripts that answer calls: of each script the last one without errors. Every version that
 * answers is kept in the database, so that a contact ends on the version it began with.
 */
export class AnsweringScripts implements ScriptSource {
  readonly #folder: WorkspaceFolder;
  readonly #versions: ScriptVersions;
  readonly #onFault: (message: string, error: unknown) => void;
  readonly #now: () => number;
  /** By the script's name. */
  readonly #answering = new Map<string, Program>();
  readonly #programs = new Map<string, Program>();
  /** Versions on their way into the database, by hash. */
  readonly #storing = new Map<string, Promise<void>>();

  constructor(
    folder: WorkspaceFolder,
    versions: ScriptVersions,
    onFault: (message: string, error: unknown) => void,
    now: () => number = Date.now,
  ) {
    this.#now = now;
    this.#folder = folder;
    this.#versions = versions;
    this.#onFault = onFault;
    folder.onRefresh((workspace) => this.#adopt(workspace));
  }

  /** Scripts without errors answer at once; for the others their last good version is looked up, also for those that run them. */
  async start(): Promise<void> {
    const { workspace } = this.#folder;
    this.#adopt(workspace);
    let hasMore = false;
    for (const script of workspace.scripts.filter(hasErrors)) {
      const { name } = script;
      const last = await this.#versions.latest(name);
      const program = last && this.#compile(last.text, last.hash);
      if (!program || this.#answering.has(name)) continue;
      this.#answering.set(name, program);
      hasMore = true;
    }
    if (hasMore) this.#adopt(workspace);
    await this.stored();
  }

  /** Fulfilled when all versions that answer are in the database. */
  async stored(): Promise<void> {
    await Promise.all(this.#storing.values());
  }

  forCall({ ani, dnis }: IncomingCall): PointOfContact | Refused | undefined {
    const point = this.#folder.pointFor(dnis);
    if (!point) return undefined;
    const { country } = point;
    if (this.#isClosed(point)) {
      const program = this.#answering.get(point.whenClosed);
      return program ? { program, country } : CLOSED;
    }
    const { script, aiAgent, hook } = point;
    const program = aiAgent === "" ? this.#answering.get(script) : this.#ofAgent(aiAgent);
    const lastAgent = this.#lastAgent(point, ani);
    if (hook !== "") return { program, country, hook, lastAgent };
    return program && { program, country, lastAgent };
  }

  /** Hours that are not there, or have mistakes, close nothing. */
  #isClosed({ hours: name }: Point): boolean {
    const { hours } = this.#folder.workspace.hours.find((one) => one.name === name) ?? {};
    return hours !== undefined && hoursAt(hours, this.#now()).state !== "Open";
  }

  /** Who withholds their number cannot be known again. */
  #lastAgent({ lastAgent, country }: Point, ani: string): LastAgent | undefined {
    const number = lastAgent ? dialable(ani, country)?.number : undefined;
    if (!lastAgent || number === undefined) return undefined;
    const { mode, prompt: file } = lastAgent;
    const { language: spoken } = this.#folder.workspace;
    const prompt = file === "" ? null : ({ type: "file", file, language: spoken } as const);
    return { mode, number, prompt };
  }

  /** What hooks know by such an id; undefined: nothing, or nothing without errors. */
  chosen({ aiAgent, script }: ChosenById): ChosenScript | undefined {
    const { scriptIds, aiAgents } = this.#folder.refresh();
    const program =
      aiAgent > 0
        ? this.#ofAgent(keyOf(aiAgents, ({ id }) => id === aiAgent))
        : this.#answering.get(keyOf(scriptIds, (id) => id === script));
    return program && { name: program.script.name, hash: program.hash };
  }

  async byHash(hash: string): Promise<Program | undefined> {
    const version = this.#programs.has(hash) ? null : await this.#versions.get(hash);
    return this.#programs.get(hash) ?? (version ? this.#compile(version.text, hash) : undefined);
  }

  /** A version that answered calls: its script, with all that it names. */
  async release(hash: string): Promise<Release | undefined> {
    await this.stored();
    return releaseIn(await this.#versions.get(hash));
  }

  /** Of each script that answers a number: the documents that its calls can come to. */
  reachable(): readonly (readonly Script[])[] {
    const names = new Set(this.#folder.workspace.points.map(({ script }) => script));
    return [...names].flatMap((name) => {
      const scripts = this.#answering.get(name)?.scripts.values();
      return scripts ? [[...scripts].map(({ script }) => script)] : [];
    });
  }

  /** Of the versions that answer calls now. */
  hashes(): readonly string[] {
    return [...this.#answering.values()].map(({ hash }) => hash);
  }

  /** The version that answers now; undefined: there is none. */
  hashOf(name: string): string | undefined {
    this.#folder.refresh();
    return this.#answering.get(name)?.hash;
  }

  answering(script: WorkspaceScript): Answering {
    const program = this.#answering.get(script.name);
    if (!program) return "none";
    return hasErrors(script) ? "earlier-version" : "this-version";
  }

  /** The label of an action in a version, when that version is at hand. */
  label(hash: string, { script, action }: Pick<Contact["flow"], "script" | "action">): string {
    const program = this.#programs.get(hash)?.scripts.get(script);
    return program?.instructions.get(action)?.label ?? action;
  }

  /** A contact is saved only after the version it runs: it could not go on without. */
  storeAfterVersion(store: ContactStore): ContactStore {
    return {
      save: (contact) => {
        const storing = this.#storing.get(contact.scriptHash);
        // At once where it can be: then the journal of the step is in the same commit.
        return storing === undefined
          ? store.save(contact)
          : storing.then(() => store.save(contact));
      },
      remove: (contactId) => store.remove(contactId),
      loadAll: (known) => store.loadAll(known),
    };
  }

  #ofAgent(name: string): Program | undefined {
    const { aiAgents } = this.#folder.workspace;
    const agent = Object.hasOwn(aiAgents, name) ? aiAgents[name] : undefined;
    return this.#answering.get(agent?.script ?? aiAgentScriptName(name));
  }

  #adopt(workspace: Workspace): void {
    const { scripts } = workspace;
    const resources = this.#lastGood(workspace);
    const around = aroundAgents(workspace);
    const names = new Set([...scripts, ...around].map(({ name }) => name));
    for (const name of this.#answering.keys()) if (!names.has(name)) this.#answering.delete(name);
    // The first file of a name counts.
    for (const one of scripts.toReversed()) {
      if (one.script && !hasErrors(one)) this.#publish(one.script, resources);
    }
    for (const script of around) this.#publish(script, resources);
  }

  /** A script that has errors at the moment is, to others, what it was without. */
  #lastGood(workspace: Workspace): Resources {
    const { script, hours } = resourcesOf(workspace);
    return { script: (name) => script(name) ?? this.#answering.get(name)?.script, hours };
  }

  #publish(script: Script, resources: Resources): void {
    const { name } = script;
    const text = releaseText(releaseOf(script, language.specs, resources));
    const hash = sha256(text);
    if (this.#answering.get(name)?.hash === hash) return;
    const program = this.#compile(text, hash);
    if (!program) return;
    this.#answering.set(name, program);
    const storing = this.#versions
      .put({ hash, name, text, storedAt: Date.now() })
      .catch((error: unknown) => this.#onFault(`Script "${name}" could not be stored`, error))
      .finally(() => this.#storing.delete(hash));
    this.#storing.set(hash, storing);
  }

  #compile(text: string, hash: string): Program | undefined {
    const known = this.#programs.get(hash);
    if (known) return known;
    try {
      const program = compileRelease(JSON.parse(text) as Release, hash, actionTypes);
      const [oldest] = this.#programs.keys();
      if (oldest !== undefined && this.#programs.size >= PROGRAMS_AT_HAND) {
        this.#programs.delete(oldest);
      }
      this.#programs.set(hash, program);
      return program;
    } catch (error) {
      this.#onFault(`Script version ${hash} could not be compiled`, error);
      return undefined;
    }
  }
}

export const releaseIn = (version: ScriptVersion | null): Release | undefined =>
  version ? (JSON.parse(version.text) as Release) : undefined;
/** Scripts that answer for AI agents which are streams. */
const aroundAgents = ({ aiAgents, ...centre }: Workspace): Script[] =>
  Object.entries(aiAgents)
    .filter(([, { stream }]) => stream !== undefined)
    .map(([name, agent]) => aiAgentScript(name, agent, centre));

/** The first name with such a value; empty: none. */
const keyOf = <T>(map: { readonly [name: string]: T }, fits: (value: T) => boolean): string =>
  Object.entries(map).find(([, value]) => fits(value))?.[0] ?? "";

const canonical = (one: Script) => JSON.parse(language.format(one)) as Script;

/** The same release is the same text, in whatever order its files were written. */
function releaseText({ script, scripts, hours }: Release): string {
  const others = Object.entries(scripts).map(([name, one]) => [name, canonical(one)]);
  return JSON.stringify({ script: canonical(script), scripts: Object.fromEntries(others), hours });
}
