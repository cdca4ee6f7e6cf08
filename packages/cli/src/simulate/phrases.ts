import type { Simulation } from "@cordboard/simulator";

/** What a person at the terminal can say, and what it does. */
interface Phrase {
  readonly example: string;
  readonly help: string;
  readonly pattern: RegExp;
  /** Capitals and small letters are not the same in it. */
  readonly asTyped?: true;
  run(simulation: Simulation, words: { readonly [name: string]: string | undefined }): void;
}

const AGENT = "(?:agent )?(?<agent>\\S+)";

export const PHRASES: readonly Phrase[] = [
  {
    example: "1",
    help: "the caller presses keys (0-9 * #)",
    pattern: /^(?:press(?:es)? )?(?<digits>[0-9*#]+)$/,
    run: ({ caller }, { digits = "" }) => caller.presses(digits),
  },
  {
    example: "speak 5s",
    help: "the caller speaks; only a recording hears it",
    pattern: /^(?:caller )?speaks? (?<seconds>\d{1,4}) ?s?$/,
    run: ({ caller }, { seconds }) => caller.speaks(Number(seconds)),
  },
  {
    example: "hang up",
    help: "the caller, or the customer called back, hangs up",
    pattern: /^(?:caller )?hangs? ?up$/,
    run: ({ caller }) => caller.hangsUp(),
  },
  {
    example: "skip 30s",
    help: "time passes (s, m or h)",
    pattern: /^skip (?<amount>\d+(?:\.\d+)?) ?(?<unit>s|m|h)?$/,
    run: (simulation, { amount, unit = "s" }) =>
      simulation.advance(Number(amount) * ({ s: 1, m: 60, h: 3600 }[unit] ?? 1) * 1000),
  },
  {
    example: "skip",
    help: "time passes until something happens by itself",
    pattern: /^(?:skip)?$/,
    run: (simulation) => {
      if (!simulation.skipToNext()) throw new Error("Nothing more will happen by itself.");
    },
  },
  {
    example: "agent anna logs in",
    help: "the agent becomes Available (or: logs out)",
    pattern: new RegExp(`^${AGENT} logs (?<way>in|out)$`),
    run: (simulation, { agent = "", way }) =>
      agentOf(simulation, agent).becomes(way === "in" ? "Available" : "Offline"),
  },
  {
    example: "agent accepts",
    help: "the agent who rings accepts (or: declines, hangs up)",
    pattern: /^agent(?: (?<agent>\S+))? (?<act>accepts|declines|hangs up)$/,
    run: (simulation, { agent, act }) => {
      const ringing = simulation.agents().find(({ contact }) => contact)?.id ?? "";
      const driver = agentOf(simulation, agent ?? ringing);
      if (act === "accepts") driver.accepts();
      else if (act === "declines") driver.declines();
      else driver.hangsUp();
    },
  },
  {
    example: "customer busy",
    help: "what happens when they are called back: answers, busy, no-answer, rejects",
    pattern: /^customer (?:is )?(?<behaviour>answers|busy|no-answer|rejects)$/,
    run: ({ customer }, { behaviour }) => customer.will(behaviour as "answers"),
  },
  {
    example: "party busy",
    help: "what comes of calling somebody outside: as customer, or invalid-number, congestion",
    pattern:
      /^party (?:is )?(?<behaviour>answers|busy|no-answer|rejects|invalid-number|congestion)$/,
    run: ({ party }, { behaviour }) => party.will(behaviour as "answers"),
  },
  {
    example: "party hangs up",
    help: "the one who was called for the caller hangs up",
    pattern: /^party hangs? ?up$/,
    run: ({ party }) => party.hangsUp(),
  },
  {
    example: "signal paid=true order=A-1",
    help: "something outside raises a signal, with values for variables",
    pattern: /^signal(?<values>(?: \w+=\S+)*)$/,
    asTyped: true,
    run: (simulation, { values = "" }) => simulation.signal(valuesIn(values)),
  },
];

/** `paid=true level=3 order=A-1`: true and false, numbers, and texts. */
const valuesIn = (words: string) =>
  Object.fromEntries(
    Array.from(words.matchAll(/(\w+)=(\S+)/g), ([, name = "", text = ""]) => {
      if (text === "true" || text === "false") return [name, text === "true"];
      return [name, Number.isNaN(Number(text)) ? text : Number(text)];
    }),
  );

function agentOf(simulation: Simulation, id: string) {
  const known = simulation.agents().map((agent) => agent.id);
  if (!known.includes(id))
    throw new Error(
      id
        ? `There is no agent "${id}"; there are: ${known.join(", ")}.`
        : "No agent is being offered the contact.",
    );
  return simulation.agent(id);
}

/** Carries out what was typed. @throws Error in plain words when it is not understood or cannot be done now */
export function obey(simulation: Simulation, typed: string): void {
  const line = typed.trim();
  for (const { pattern, asTyped, run } of PHRASES) {
    const match = pattern.exec(asTyped ? line : line.toLowerCase());
    if (match) return run(simulation, match.groups ?? {});
  }
  throw new Error(`"${line.slice(0, 60)}" is not understood; type help.`);
}
