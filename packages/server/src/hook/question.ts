import { pointFor } from "@cordboard/language";
import type { HookQuestion } from "@cordboard/runtime";

import type { Workspace } from "../workspace/model.ts";

/** What a hook is asked. */
export interface CallInBound {
  readonly Event: "CallInBound";
  /** The contact's id: the same in each try. */
  readonly SessionId: string;
  readonly SdkAppId: number;
  readonly CallInBound: {
    /** Of the AI agent or the script that answers if the hook does not want it otherwise; 0: none. */
    readonly AIAgentId: number;
    readonly IvrId: number;
    /** Empty when withheld. */
    readonly Caller: string;
    readonly Callee: string;
  };
}

export function questionOf(
  contactId: string,
  { caller, callee }: Pick<HookQuestion, "caller" | "callee">,
  { points, aiAgents, scriptIds, sdkAppId }: Workspace,
): CallInBound {
  const { script = "", aiAgent = "" } = pointFor(callee, points) ?? {};
  return {
    Event: "CallInBound",
    SessionId: contactId,
    SdkAppId: sdkAppId,
    CallInBound: {
      AIAgentId: aiAgents[aiAgent]?.id ?? 0,
      IvrId: scriptIds[script] ?? 0,
      Caller: caller,
      Callee: callee,
    },
  };
}

/** The message's id, by which a receiver knows a try that it has already answered. */
export const messageIdOf = (contactId: string): string => `call_${contactId}`;
