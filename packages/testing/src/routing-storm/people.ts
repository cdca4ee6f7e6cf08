import type { AgentSkill, CentreRules } from "@cordboard/routing";
import { openDatabase, openSqlRouting } from "@cordboard/routing/sql";
import { systemTimer, type AgentRequest } from "@cordboard/runtime";

import type { Random } from "../fuzz/random.ts";

export const SKILLS = Array.from({ length: 20 }, (_, index) => `skill-${index}`);
const SKILLS_EACH = 3;

/** Short times, so that much happens: a phone rings for a second, an own callback waits for four. */
export const RULES: CentreRules = {
  skills: SKILLS.map((name, index) => ({
    name,
    ringTimeoutSec: 1,
    acwSec: index % 4 === 0 ? 0.2 : 0,
    ...(index % 10 === 1 && { capacity: 60 }),
    strategy: (["longest-idle", "best-proficiency", "fewest-contacts", "round-robin"] as const)[
      index % 4
    ],
  })),
  missedLimit: 10,
  ownCallbackWaitHours: 4 / 3_600,
};

export function skillsOf(agentId: string): readonly AgentSkill[] {
  const number = Number(agentId.replace("agent-", ""));
  return Array.from({ length: SKILLS_EACH }, (_, nth) => ({
    name: SKILLS[(number * SKILLS_EACH + nth * 7) % SKILLS.length] ?? "",
    proficiency: 1 + ((number + nth * 5) % 20),
  }));
}

export async function addAgents(target: string, count: number): Promise<void> {
  const database = await openDatabase(target);
  const { desk } = openSqlRouting({ ...RULES, database, timer: systemTimer });
  const ids = Array.from({ length: count }, (_, index) => `agent-${index}`);
  await Promise.all(ids.map(async (id) => desk.putAgent({ id, name: id, skills: skillsOf(id) })));
  await database.destroy();
}

export const request = (random: Random): AgentRequest => ({
  askId: "ask-1",
  skill: random.oneOf(SKILLS),
  priority: random.oneOf([0, 0, 5, 10]),
  acceleration: random.oneOf([0, 0, 60]),
  maxPriority: random.oneOf([8, 1000]),
  proficiency: random.oneOf([
    { from: 1, to: 20 },
    { from: 1, to: 20 },
    { from: 1, to: 6 },
  ]),
  targetAgent: "",
  ani: "+4930123456",
  dnis: "+4940654321",
});
