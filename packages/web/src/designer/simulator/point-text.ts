import { language } from "../../language.ts";
import type { Point } from "@cordboard/simulator";

import { texts } from "../../texts/index.ts";
import { titleOf } from "../action-look.ts";
import { currentScript } from "../edit.ts";

/** What begins or is done at a point of the call. */
export function pointText({ action, script, act = {} }: Point): string {
  if (action !== undefined) {
    const drawn = script === undefined ? currentScript()?.actions[action] : undefined;
    const title = drawn ? titleOf(drawn, language.specs.get(drawn.type)) : action;
    return script === undefined ? title : `${script}: ${title}`;
  }
  const { acts } = texts.simulator;
  const { caller, agent, does, set, customer, party, sounds } = act;
  if (caller !== undefined) return acts.caller(caller);
  if (agent !== undefined) return `${agent}: ${does ?? ""}`;
  if (set) return acts.set(Object.keys(set).join(", "));
  if (customer !== undefined) return acts.customer(customer);
  if (party !== undefined) return acts.party(party);
  return sounds === undefined ? acts.signal : acts.sounds(sounds);
}
