import type { Due } from "./due-range.ts";

/** Which callbacks somebody wants to see. */
export interface CallbackFilter {
  readonly which: "scheduled" | "waiting";
  readonly due: Due;
  readonly skill: string | null;
  readonly agent: string | null;
  readonly number: string;
}

export interface ListProps {
  readonly filter: CallbackFilter;
  readonly timeZone: string;
  /** The one that is open. */
  readonly item: string | null;
}

/** What both lists are asked for. */
export function callbackQuery({ skill, agent, number }: CallbackFilter, after: string | undefined) {
  const digits = number.replaceAll(/[^+0-9]/g, "");
  return {
    ...(skill === null ? {} : { skill }),
    ...(agent === null ? {} : { agent }),
    ...(digits === "" ? {} : { number: digits }),
    ...(after === undefined ? {} : { after }),
  };
}
