import type { HoursFile, Problem, Script, SettingsFile, SkillSettings } from "@cordboard/language";

/** A number and what answers it. */
export interface Point {
  /** As written in cordboard.json; `*` answers every number that has no point of its own. */
  readonly number: string;
  /** The script's name; empty: none. */
  readonly script: string;
  /** The AI agent's name; empty: none. */
  readonly aiAgent: string;
  /** The name of the hook that is asked before; empty: none. */
  readonly hook: string;
  /** ISO 3166-1 alpha-2, by which national numbers are read. */
  readonly country: string;
  /** Callers whom an agent has called are offered to that agent; null: they are not. */
  readonly lastAgent: {
    readonly mode: "only" | "first";
    /** A recording; empty: none. */
    readonly prompt: string;
  } | null;
  /** The name of the hours in which it is answered as usual; empty: always. */
  readonly hours: string;
  /** The script that answers at other times; empty: none. */
  readonly whenClosed: string;
}

export interface WorkspaceScript {
  /** The document's own name; the file's, when it cannot be read. */
  readonly name: string;
  /** Within the workspace, with forward slashes. */
  readonly path: string;
  readonly text: string;
  /** SHA-256 of the file's bytes, in hex. */
  readonly revision: string;
  /** When the text has the right shape. */
  readonly script?: Script;
  /** Of the script itself and of what it names in the workspace. */
  readonly problems: readonly Problem[];
}

/** `hours/NAME.json`. */
export interface WorkspaceHours {
  readonly name: string;
  /** Within the workspace, with forward slashes. */
  readonly path: string;
  /** When they have the right shape; with mistakes in them they cannot be used all the same. */
  readonly written?: HoursFile;
  /** When they can be used. */
  readonly hours?: HoursFile;
  readonly problems: readonly Problem[];
}

export type WorkspaceProblem = Problem & { readonly file: string };

/** Rules of the contact centre; what is left out has a default. */
export type CentreSettings = Pick<
  SettingsFile,
  | "breakReasons"
  | "missedLimit"
  | "deskGraceSec"
  | "ownCallbackWaitHours"
  | "ownCallbackAheadHours"
  | "lastAgentWindowHours"
>;

/** What cordboard.json says. */
export interface Settings {
  readonly name: string;
  readonly points: readonly Point[];
  /** ISO 3166-1 alpha-2: by it numbers are read that agents dial. */
  readonly country: string;
  /** For new scripts. */
  readonly language: string;
  readonly timeZone: string;
  readonly rules: CentreSettings;
  /** What agents may say came of a contact. */
  readonly dispositions: readonly string[];
  readonly rest?: NonNullable<SettingsFile["rest"]>;
  /** Told to hooks. */
  readonly sdkAppId: number;
  readonly hooks: NonNullable<SettingsFile["hooks"]>;
  readonly scriptIds: NonNullable<SettingsFile["scriptIds"]>;
  readonly aiAgents: NonNullable<SettingsFile["aiAgents"]>;
}

/** A skill as skills.json describes it; what it leaves out has a default. */
export type WorkspaceSkill = SkillSettings & { readonly name: string };

/** A workspace folder as it was when it was read. */
export interface Workspace extends Settings {
  /** Absolute. */
  readonly folder: string;
  readonly skills: readonly WorkspaceSkill[];
  /** Language → names of its recordings, without ending. */
  readonly prompts: { readonly [language: string]: readonly string[] };
  /** Language → name of a recording → its path within the workspace. */
  readonly promptFiles: { readonly [language: string]: { readonly [name: string]: string } };
  /** In the order of their paths. */
  readonly scripts: readonly WorkspaceScript[];
  /** In the order of their paths. */
  readonly hours: readonly WorkspaceHours[];
  /** Paths of scenario files. */
  readonly tests: readonly string[];
  /** Of cordboard.json, skills.json and how things fit together; those of a script are with the script. */
  readonly problems: readonly WorkspaceProblem[];
}
