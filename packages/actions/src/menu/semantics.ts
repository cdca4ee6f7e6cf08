import {
  defineSemantics,
  done,
  failed,
  wait,
  type ActionContext,
  type PromptSource,
  type Step,
} from "@cordboard/runtime";

import { matchingChoice, mayGrow, type Choice } from "./choices.ts";

interface Menu {
  readonly prompts: readonly PromptSource[];
  readonly choices: readonly Choice[];
  readonly timeoutSec: number;
  readonly interDigitSec: number;
  readonly maxDigits: number;
  readonly terminationKey: "#" | "*" | "none";
  readonly maxNoInput: number;
  readonly maxNoMatch: number;
  readonly noInputPrompts?: readonly PromptSource[];
  readonly noMatchPrompts?: readonly PromptSource[];
  readonly clearDigits: boolean;
  readonly variable?: string;
}

/** What has been pressed in this try, and the tries that came to nothing. */
interface Progress {
  readonly digits: string;
  readonly noInput: number;
  readonly noMatch: number;
}

type Context = ActionContext<Menu>;

export const semantics = defineSemantics<Menu, Progress>({
  start(context) {
    const fresh: Progress = { digits: "", noInput: 0, noMatch: 0 };
    const typeAhead = context.properties.clearDigits ? "" : context.typeAhead;
    return typeAhead ? collect(context, fresh, typeAhead) : ask(context, fresh, []);
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
});

/** Plays the prompts, led in by a re-prompt, and then waits for the first key. */
function ask(
  context: Context,
  progress: Progress,
  leadIn: readonly PromptSource[],
): Step<Progress> {
  const { prompts, timeoutSec } = context.properties;
  const parts = context.prompt([...leadIn, ...prompts]);
  if (parts.length === 0)
    return wait(progress, { typeAhead: "", timers: { "first-digit": timeoutSec } });
  const playbackId = context.newId("playback");
  return wait(progress, { typeAhead: "", commands: [{ type: "play", playbackId, parts }] });
}

/** Takes keys out of the type-ahead until a choice is made or more are needed. */
function collect(context: Context, progress: Progress, typeAhead: string): Step<Progress> {
  const { choices, maxDigits, terminationKey, interDigitSec } = context.properties;
  let { digits } = progress;
  for (const [index, key] of Array.from(typeAhead).entries()) {
    const rest = typeAhead.slice(index + 1);
    if (maxDigits > 1 && key === terminationKey)
      return decide(context, { ...progress, digits }, rest);
    digits += key;
    const settled = matchingChoice(choices, digits) && !mayGrow(choices, digits);
    if (settled || digits.length >= maxDigits)
      return decide(context, { ...progress, digits }, rest);
  }
  const { playing } = context.contact.flow;
  return wait(
    { ...progress, digits },
    {
      typeAhead: "",
      commands: playing === null ? [] : [{ type: "stopPlayback", playbackId: playing }],
      timers: { "first-digit": null, "inter-digit": interDigitSec },
    },
  );
}

/** A linked choice wins; anything else is a wrong key. */
function decide(context: Context, progress: Progress, rest: string): Step<Progress> {
  const { choices, variable, maxNoMatch, noMatchPrompts = [] } = context.properties;
  const choice = matchingChoice(choices, progress.digits);
  if (choice && context.isLinked(choice.key)) {
    const variables = variable ? { [variable]: progress.digits } : {};
    return done(choice.key, { typeAhead: rest, variables });
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
  const { playing } = context.contact.flow;
  const next = ask(context, progress, leadIn);
  const stop = playing === null ? [] : [{ type: "stopPlayback" as const, playbackId: playing }];
  return {
    ...next,
    commands: [...stop, ...(next.commands ?? [])],
    timers: { "first-digit": null, "inter-digit": null, ...next.timers },
  };
}
