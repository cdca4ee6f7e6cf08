import { defineSemantics, done, failed, wait } from "@cordboard/runtime";

const FIGURES = [
  "position",
  "waiting",
  "longestWaitSec",
  "estimatedWaitSec",
  "agentsLoggedIn",
  "agentsFree",
] as const;

/** Which variable takes which figure. */
type Queueinfo = { readonly [figure in (typeof FIGURES)[number]]?: string } & {
  readonly skill?: string;
};

/** A variable always holds a number, so an estimate that is unknown is one that no wait can be. */
const UNKNOWN = -1;

export const semantics = defineSemantics<Queueinfo>({
  start({ properties, contact: { queue }, text }) {
    const skill = properties.skill
      ? text(properties.skill)
      : queue.state === "none"
        ? ""
        : queue.skill;
    if (skill === "")
      return failed("not-queued", "No skill is named, and the contact is in no queue.");
    return wait(null, { commands: [{ type: "queueInfo", skill }] });
  },
  on({ properties }, _local, event) {
    if (event.type === "queue.refused") return failed(event.code, event.message);
    if (event.type !== "queue.info") return wait(null);
    const stored = FIGURES.flatMap((figure) => {
      const variable = properties[figure];
      return variable === undefined ? [] : [[variable, Math.floor(event[figure] ?? UNKNOWN)]];
    });
    return done("Default", { variables: Object.fromEntries(stored) });
  },
});
