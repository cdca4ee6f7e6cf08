import type { OutboundCalled } from "@cordboard/routing";
import type { PointOfContact } from "@cordboard/runtime";

import type { SimulationOptions } from "./simulation.ts";

/** The agent who called this caller, and what their number makes of it. */
export interface SimulatedLastAgent {
  readonly mode: "only" | "first";
  readonly agent: string;
  /** Default 1. */
  readonly hoursAgo?: number;
  /** A recording. */
  readonly prompt?: string;
}

/** What is tried before the script answers. */
export function askedBefore({
  hook,
  lastAgent,
  call,
  script: { language },
}: SimulationOptions): Pick<PointOfContact, "hook" | "lastAgent"> {
  const asked = hook ? { hook: "hook" } : {};
  if (!lastAgent) return asked;
  const { mode, prompt: file } = lastAgent;
  const prompt = file === undefined ? null : ({ type: "file", file, language } as const);
  return { ...asked, lastAgent: { mode, number: call.ani, prompt } };
}

const HOUR = 3_600_000;

export function calledBefore({
  lastAgent,
  call,
  startAt,
}: SimulationOptions): readonly OutboundCalled[] {
  if (!lastAgent) return [];
  const { agent, hoursAgo = 1 } = lastAgent;
  return [{ number: call.ani, agentId: agent, skill: "", calledAt: startAt - hoursAgo * HOUR }];
}
