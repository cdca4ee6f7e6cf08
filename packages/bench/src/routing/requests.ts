import type { AgentRequest } from "@cordboard/runtime";

/** An ordinary wish for somebody with this skill. */
export const requestFor = (skill: string): AgentRequest => ({
  askId: "ask-1",
  skill,
  priority: 0,
  acceleration: 0,
  maxPriority: 1000,
  proficiency: { from: 1, to: 20 },
  targetAgent: "",
  ani: "+12025550123",
  dnis: "+12025550100",
});
