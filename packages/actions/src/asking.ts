import {
  done,
  failed,
  wait,
  type ActionContext,
  type ActionSemantics,
  type Effects,
  type PromptSource,
  type Step,
} from "@cordboard/runtime";

/** Properties of every action that asks the caller for keys; their fields are in asking-fields.ts. */
export interface Asking {
  readonly prompts: readonly PromptSource[];
  readonly timeoutSec: number;
  readonly interDigitSec: number;
  readonly maxDigits: number;
  readonly terminationKey: "#" | "*" | "none";
  readonly maxNoInput: number;
  readonly maxNoMatch: number;
  readonly repeatPrompts?: readonly PromptSource[];
  readonly noInputPrompts?: readonly PromptSource[];
  readonly noMatchPrompts?: readonly PromptSource[];
  readonly clearDigits: boolean;
}

/** In what the actions that ask differ. */
export interface Answers<P extends Asking> {
  /** The digits say it all, though more would be allowed. */
  readonly settles: (properties: P, digits: string) => boolean;
  /** Where the caller's answer leads; null when it is a wrong one. */
  readonly take: (context: ActionContext<P>, digits: string) => Answer | null;
  /** Nobody may read what is typed: it is kept secret, and what was typed before the question is forgotten. */
  readonly secret?: (properties: P) => boolean;
}

export interface Answer extends Pick<Effects, "variables"> {
  readonly outcome: string;
}

/** What has been pressed in this try, and the tries that came to nothing. */
export interface Progress {
  readonly digits: string;
  readonly noInput: number;
  readonly noMatch: number;
}

/**
 * Prompts, barge-in, type-ahead, both time-outs, and tries counted apart: how a caller is asked for keys.
 * Ends in the answer's outcome, Timeout, NoMatch, or Error when a prompt cannot be played.
 */
export function asking<P extends Asking>(answers: Answers<P>): ActionSemantics<P, Progress> {
  type Context = ActionContext<P>;
  const { settles, take, secret = () => false } = answers;

  /** Plays the prompts, led in by a re-prompt, and then waits for the first key. */
  function ask(
    context: Context,
    progress: Progress,
    leadIn: readonly PromptSource[],
  ): Step<Progress> {
    const { prompts, repeatPrompts = prompts, timeoutSec } = context.properties;
    const isFirst = progress.noInput + progress.noMatch === 0;
    const parts = context.prompt([...leadIn, ...(isFirst ? prompts : repeatPrompts)]);
    if (parts.length === 0)
      return wait(progress, { typeAhead: "", timers: { "first-digit": timeoutSec } });
    const playbackId = context.newId("playback");
    return wait(progress, { typeAhead: "", commands: [{ type: "play", playbackId, parts }] });
  }

  /** Takes keys out of the type-ahead until there is an answer or more are needed. */
  function collect(context: Context, progress: Progress, typeAhead: string): Step<Progress> {
    const { maxDigits, terminationKey, interDigitSec } = context.properties;
    let { digits } = progress;
    for (const [index, key] of Array.from(typeAhead).entries()) {
      const rest = typeAhead.slice(index + 1);
      if (maxDigits > 1 && key === terminationKey)
        return decide(context, { ...progress, digits }, rest);
      digits += key;
      if (settles(context.properties, digits) || digits.length >= maxDigits)
        return decide(context, { ...progress, digits }, rest);
    }
    return wait(
      { ...progress, digits },
      {
        typeAhead: "",
        commands: silence(context),
        timers: { "first-digit": null, "inter-digit": interDigitSec },
      },
    );
  }

  function decide(context: Context, progress: Progress, rest: string): Step<Progress> {
    const { maxNoMatch, noMatchPrompts = [] } = context.properties;
    const answer = take(context, progress.digits);
    if (answer) {
      const { outcome, ...effects } = answer;
      return done(outcome, { typeAhead: rest, ...effects });
    }
    const noMatch = progress.noMatch + 1;
    if (noMatch >= maxNoMatch) return done("NoMatch", { typeAhead: "" });
    return again(context, { ...progress, digits: "", noMatch }, noMatchPrompts);
  }

  function noInput(context: Context, progress: Progress): Step<Progress> {
    const { maxNoInput, noInputPrompts = [] } = context.properties;
    const tries = progress.noInput + 1;
    if (tries >= maxNoInput) return done("Timeout");
    return again(context, { ...progress, digits: "", noInput: tries }, noInputPrompts);
  }

  /** A new try: what still plays is stopped first. */
  function again(
    context: Context,
    progress: Progress,
    leadIn: readonly PromptSource[],
  ): Step<Progress> {
    const next = ask(context, progress, leadIn);
    return {
      ...next,
      commands: [...silence(context), ...(next.commands ?? [])],
      timers: { "first-digit": null, "inter-digit": null, ...next.timers },
    };
  }

  function silence({ contact }: Context) {
    const { playing } = contact.flow;
    return playing === null ? [] : [{ type: "stopPlayback" as const, playbackId: playing }];
  }

  return {
    start(context) {
      const { properties, typeAhead } = context;
      const fresh: Progress = { digits: "", noInput: 0, noMatch: 0 };
      if (secret(properties)) return { ...ask(context, fresh, []), secret: true };
      return typeAhead && !properties.clearDigits
        ? collect(context, fresh, typeAhead)
        : ask(context, fresh, []);
    },
    on(context, progress, event) {
      switch (event.type) {
        case "digit":
          return collect(context, progress, context.typeAhead);
        case "playback.finished":
          return wait(progress, { timers: { "first-digit": context.properties.timeoutSec } });
        case "playback.failed":
          return failed(event.code, event.message);
        case "timer.due":
          return event.timerId === "first-digit"
            ? noInput(context, progress)
            : decide(context, progress, "");
        default:
          return wait(progress);
      }
    },
  };
}
