import { Type } from "typebox";

import type { Operation } from "./operation.ts";
import {
  AgentView,
  ChooseNextStatus,
  DialOut,
  HistoryQuery,
  NewAgent,
  SetStatus,
  StatusPeriodView,
} from "../schemas/agents.ts";

export const agentsOperations = {
  listAgents: {
    method: "GET",
    path: "/api/agents",
    permission: "look",
    summary: "All agents with their status and contact",
    answer: Type.Array(AgentView),
  },
  putAgent: {
    method: "POST",
    path: "/api/agents",
    permission: "administer",
    summary: "Add an agent, or change a known one: what is left out stays as it is",
    body: NewAgent,
    answer: AgentView,
    status: 201,
  },
  removeAgent: {
    method: "DELETE",
    path: "/api/agents/:id",
    permission: "administer",
    summary: "Remove an agent",
  },
  setAgentStatus: {
    method: "PUT",
    path: "/api/agents/:id/status",
    permission: "desk",
    summary: "Set Available, Busy, On break or Offline",
    body: SetStatus,
    answer: AgentView,
  },
  forceAgentStatus: {
    method: "PUT",
    path: "/api/agents/:id/forced-status",
    permission: "supervise",
    summary:
      "Set somebody's status: at once, which also ends after-call work; during a call it follows the call",
    body: SetStatus,
    answer: AgentView,
  },
  getAgentHistory: {
    method: "GET",
    path: "/api/agents/:id/history",
    permission: "desk",
    summary: "The statuses that an agent had in a range of time, newest first: at most 1,000",
    query: HistoryQuery,
    answer: Type.Array(StatusPeriodView),
  },
  chooseNextStatus: {
    method: "POST",
    path: "/api/agents/:id/next-status",
    permission: "desk",
    summary: "While In line: choose the status that follows the call; null takes it back",
    body: ChooseNextStatus,
    answer: AgentView,
  },
  backToReception: {
    method: "POST",
    path: "/api/agents/:id/back-to-reception",
    permission: "desk",
    summary: "End after-call work: Available",
    answer: AgentView,
  },
  continueAcw: {
    method: "POST",
    path: "/api/agents/:id/continue-acw",
    permission: "desk",
    summary: "Stay in after-call work without countdown",
    answer: AgentView,
  },
  acceptOffer: {
    method: "POST",
    path: "/api/agents/:id/offers/:offerId/accept",
    permission: "desk",
    summary: "Take the contact that rings",
    answer: AgentView,
  },
  declineOffer: {
    method: "POST",
    path: "/api/agents/:id/offers/:offerId/decline",
    permission: "desk",
    summary: "Do not take the contact that rings",
    answer: AgentView,
  },
  dialOut: {
    method: "POST",
    path: "/api/agents/:id/calls",
    summary: "Call somebody: the agent's phone rings first",
    permission: "desk",
    body: DialOut,
    answer: AgentView,
    status: 201,
  },
  hangUpAgent: {
    method: "POST",
    path: "/api/agents/:id/hang-up",
    permission: "desk",
    summary: "End the agent's call",
    answer: AgentView,
  },
} as const satisfies { readonly [name: string]: Operation };
