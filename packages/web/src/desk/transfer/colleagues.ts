import type { AgentView } from "@cordboard/api";

import { isReached } from "../what-now.ts";

/**
 * To whom a call can be handed: those that can be reached first, then by name.
 *
 * @param own - id of the agent who looks
 * @param search - a part of a name, an extension or a skill
 */
export function colleagues(
  agents: readonly AgentView[],
  own: string,
  search: string,
): readonly AgentView[] {
  const words = search.trim().toLowerCase();
  return agents
    .filter(({ id }) => id !== own)
    .filter(({ name, extension, skills }) =>
      [name, extension, ...skills.map((skill) => skill.name)].some((text) =>
        text.toLowerCase().includes(words),
      ),
    )
    .toSorted(
      (a, b) => Number(isReached(b)) - Number(isReached(a)) || a.name.localeCompare(b.name),
    );
}
