import type { Command } from "../contact/commands.ts";
import type { Draft } from "../contact/draft.ts";
import type { ActionCommand } from "./semantics.ts";

const ASKS = ["requestAgent", "updateContact", "dequeue", "queueInfo", "schedule"] as const;

/** The id of what the present action asks of its queue; it asks for one thing at a time. */
export const askIdOf = ({ flow }: Draft): string => `ask-${flow.total}`;

/** The command as the port gets it. */
export const withAskId = (draft: Draft, wanted: ActionCommand): Command =>
  isAsk(wanted) ? { ...wanted, askId: askIdOf(draft) } : wanted;

/** The command as an action gives it. */
export function withoutAskId(command: Command): Command {
  if (!("askId" in command)) return command;
  const { askId: _, ...wanted } = command;
  return wanted as Command;
}

const isAsk = (
  wanted: ActionCommand,
): wanted is Extract<ActionCommand, { type: (typeof ASKS)[number] }> =>
  ASKS.some((type) => type === wanted.type);
