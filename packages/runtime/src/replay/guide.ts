import type { ContactEvent } from "../contact/events.ts";
import type { JournalFact } from "../contact/journal.ts";
import type { Contact } from "../contact/state.ts";
import type { Instruction, Program } from "../flow/program.ts";
import {
  wait,
  type ActionContext,
  type ActionEvent,
  type AnySemantics,
  type Step,
} from "../flow/semantics.ts";
import { asRecorded } from "./as-recorded.ts";
import { givenBy } from "./masked-input.ts";
import { maskedNames, noteReading } from "./note-reading.ts";

type Context = ActionContext<unknown>;

/**
 * A program for contacts in whose journal something is masked. It knows which actions depend on that, and can have
 * them do what the journal says that they did: what the caller really typed nobody can know any more. All other
 * actions are carried out, and compared, as ever.
 */
export interface Guide {
  readonly program: Program;
  /** Before each attempt to take a step: with recorded facts, actions that depend on what is masked do those. */
  begin(event: ContactEvent, isMasked: boolean, recorded: readonly JournalFact[] | null): void;
  /** Actions of this attempt that did what is recorded, where they would do something else now. */
  readonly guided: readonly string[];
  /** The attempt was the right one; `contact` is what became of it. */
  accept(contact: Contact): void;
}

/** What is known, between two events, of where masked things have come to. */
interface Known {
  /** Variables that come of something masked. */
  readonly tainted: ReadonlySet<string>;
  /** What the present action has come to depends on something masked. */
  readonly told: boolean;
  /** Masked keys wait for an action that uses them. */
  readonly keys: boolean;
}

export function guide(root: Program): Guide {
  let before: Known = { tainted: new Set(), told: false, keys: false };
  let now = before;
  let recorded: readonly JournalFact[] | null = null;
  let guided: string[] = [];
  let isMasked = false;

  /** Does what the action does; where that depends on something masked, and has to, as it is recorded. */
  function consider(
    { script }: Program,
    instruction: Instruction,
    context: Context,
    local: unknown,
    work: (context: Context) => Step<unknown>,
  ): Step<unknown> {
    const names = [...now.tainted, ...maskedNames(context.contact)];
    const { reading, hasRead } = noteReading(context, names);
    const { lastId } = context.contact;
    const attempted = attempt(() => work(reading));
    if (!now.told && !hasRead()) return attempted.give();
    const set = namesSet(instruction, attempted.step, script.variables ?? {});
    now = { ...now, told: true, tainted: new Set([...now.tainted, ...set]) };
    if (!recorded) return attempted.give();
    const facts = recorded.slice(context.contact.outbox.length);
    const step = asRecorded(facts, instruction, context, local, attempted.step);
    if (!step) return attempted.give();
    guided.push(instruction.id);
    // Ids of what follows are counted from those that were given here.
    Object.assign(context.contact, { lastId: Math.max(lastId, ...idsGiven(step)) });
    return step;
  }

  /** What comes with the event was masked earlier, or made of something that was. */
  const tells = (event: ActionEvent): boolean =>
    event.type === "script.returned"
      ? Object.keys(event.values).some((name) => now.tainted.has(name))
      : now.keys && event.type === "digit";

  const wrapped = (program: Program, instruction: Instruction): Instruction => {
    const { semantics } = instruction;
    const guiding: AnySemantics = {
      start(context) {
        now = { ...now, told: now.keys && context.typeAhead !== "" };
        return consider(program, instruction, context, null, (it) => semantics.start(it));
      },
      ...(semantics.on && {
        on(context, local, event) {
          now = { ...now, told: now.told || isMasked || tells(event) };
          return consider(
            program,
            instruction,
            context,
            local,
            (it) => semantics.on?.(it, local, event) ?? wait(local),
          );
        },
      }),
    };
    return { ...instruction, semantics: guiding };
  };
  const scripts = new Map<string, Program>();
  const rewrap = (program: Program): Program => {
    const all = [...program.instructions].map(([id, one]) => [id, wrapped(program, one)] as const);
    return { ...program, instructions: new Map(all), scripts };
  };
  for (const [name, program] of root.scripts) scripts.set(name, rewrap(program));

  return {
    program: scripts.get(root.script.name) ?? rewrap(root),
    begin(event, masked, facts) {
      [recorded, isMasked, guided] = [facts, masked, []];
      const keys = before.keys || (masked && event.type === "digit");
      const given = masked ? Object.keys(givenBy(event)) : [];
      now = { ...before, keys, tainted: new Set([...before.tainted, ...given]) };
    },
    get guided() {
      return guided;
    },
    accept({ typeAhead }) {
      before = { ...now, keys: now.keys && typeAhead !== "" };
    },
  };
}

function attempt(work: () => Step<unknown>) {
  try {
    const step = work();
    return { step, give: () => step };
  } catch (error) {
    return {
      step: undefined,
      give: (): never => {
        throw error;
      },
    };
  }
}

/** The numbers of playbacks, legs, requests and whatever else the step's commands begin. */
const idsGiven = ({ commands = [] }: Step<unknown>): readonly number[] =>
  commands
    .flatMap((command) => Object.entries(command))
    .flatMap(([name, value]) => (name.endsWith("Id") ? (/-(\d+)$/.exec(String(value)) ?? []) : []))
    .map(Number)
    .filter(Number.isInteger);

/** Variables that the action sets, gives on, or names as the ones it sets. */
const namesSet = (
  { properties }: Instruction,
  step: Step<unknown> | undefined,
  declared: object,
): readonly string[] => [
  ...Object.keys(step?.variables ?? {}),
  ...(step && "parameters" in step ? Object.keys(step.parameters) : []),
  ...(step && "values" in step ? Object.keys(step.values) : []),
  ...Object.values(properties ?? {}).filter(
    (value): value is string => typeof value === "string" && Object.hasOwn(declared, value),
  ),
];
