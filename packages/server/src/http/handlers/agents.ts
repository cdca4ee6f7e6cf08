import { RoutingError } from "@cordboard/routing";

import type { Access } from "../../access/open-access.ts";
import type { Centre } from "../../centre.ts";
import { viewAgent, viewPeriod, viewQueue } from "../../views.ts";
import type { Handlers } from "../handlers.ts";

type Names =
  | "listAgents"
  | "putAgent"
  | "removeAgent"
  | "setAgentStatus"
  | "forceAgentStatus"
  | "getAgentHistory"
  | "chooseNextStatus"
  | "backToReception"
  | "continueAcw"
  | "acceptOffer"
  | "declineOffer"
  | "hangUpAgent"
  | "listQueues";

const DAY_MS = 24 * 3_600_000;

export function agentHandlers(
  { desk }: Centre,
  { passwords }: Pick<Access, "passwords">,
): Handlers<Names> {
  return {
    listAgents: async () => (await desk.agents()).map(viewAgent),
    async putAgent(_params, profile) {
      if (profile.role !== undefined && profile.role !== "admin")
        await passwords.keepAnAdminBeside(profile.id);
      return viewAgent(await desk.putAgent(profile));
    },
    async removeAgent({ id }) {
      await passwords.keepAnAdminBeside(id);
      await desk.removeAgent(id);
      await passwords.remove(id);
    },
    setAgentStatus: async ({ id }, { status, reason }) =>
      viewAgent(await desk.setStatus(id, status, reason)),
    forceAgentStatus: async ({ id }, { status, reason }, _query, { agentId, token, role }) =>
      viewAgent(await desk.forceStatus(id, status, agentId || token || role, reason)),
    async getAgentHistory({ id }, _body, asked) {
      const now = Date.now();
      const { to = now, from = to - DAY_MS } = asked;
      if ((await desk.agent(id)) === null) throw new RoutingError("unknown-agent");
      return (await desk.history(id, { from, to })).map((one) =>
        viewPeriod(one, { from, to }, now),
      );
    },
    chooseNextStatus: async ({ id }, { status, reason }) =>
      viewAgent(await desk.chooseNextStatus(id, status, reason)),
    backToReception: async ({ id }) => viewAgent(await desk.backToReception(id)),
    continueAcw: async ({ id }) => viewAgent(await desk.continueAcw(id)),
    acceptOffer: async ({ id, offerId }) => viewAgent(await desk.accept(id, offerId)),
    declineOffer: async ({ id, offerId }) => viewAgent(await desk.decline(id, offerId)),
    hangUpAgent: async ({ id }) => viewAgent(await desk.hangUp(id)),
    listQueues: async () => (await desk.queues()).map(viewQueue),
  };
}
