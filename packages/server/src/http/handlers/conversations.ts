import { destination, dialable } from "@cordboard/actions/specs";
import type { BodyOf } from "@cordboard/api";
import { RoutingError, type TransferTo } from "@cordboard/routing";

import type { Centre } from "../../centre.ts";
import { ServerError } from "../../errors.ts";
import { viewAgent } from "../../views.ts";
import type { Workspace } from "../../workspace/model.ts";
import type { Handlers } from "../handlers.ts";

type Names =
  | "dialOut"
  | "holdContact"
  | "resumeContact"
  | "transferContact"
  | "completeTransfer"
  | "cancelTransfer";

/** What an agent does with the contact that they talk with, and calls of their own. */
export function conversationHandlers(centre: Centre): Handlers<Names> {
  const { desk, folder } = centre;
  return {
    async dialOut({ id }, { number: written, skill = "", callerId }, _query, { permissions }) {
      if (!permissions.has("dial-out")) throw new ServerError("not-allowed");
      const { workspace } = folder;
      const number = dialable(written, workspace.country)?.number;
      if (number === undefined) throw new RoutingError("invalid-number");
      const shown = callerId ?? ownNumber(workspace);
      return viewAgent(await desk.dialOut(id, { number, skill, callerId: shown }));
    },
    holdContact: async ({ id }) => viewAgent(await desk.hold(id)),
    resumeContact: async ({ id }) => viewAgent(await desk.resume(id)),
    transferContact: async ({ id }, body) =>
      viewAgent(await desk.transfer(id, transferTo(body, centre))),
    completeTransfer: async ({ id }) => viewAgent(await desk.completeTransfer(id)),
    cancelTransfer: async ({ id }) => viewAgent(await desk.cancelTransfer(id)),
  };
}

/** What is named, as routing and telephony know it. */
function transferTo(
  { to, attended = false, callerId = "" }: BodyOf<"transferContact">,
  { folder, scripts }: Pick<Centre, "folder" | "scripts">,
): TransferTo {
  if ("agent" in to) return { agent: to.agent, attended };
  if ("number" in to) {
    const number = destination(to.number, folder.workspace.country)?.number;
    if (number === undefined) throw new RoutingError("invalid-number");
    return { number, callerId, attended };
  }
  if (attended) throw new ServerError("nobody-to-consult");
  if ("skill" in to) return to;
  const hash = scripts.hashOf(to.script);
  if (hash === undefined) throw new ServerError("script-not-answering");
  return { hash };
}

const CALLABLE = /^\+[0-9]+$/;

/** By which who is called can call back, best to the same agent; empty: the centre has none. */
function ownNumber({ points }: Pick<Workspace, "points">): string {
  const callable = points.filter(({ number }) => CALLABLE.test(number));
  return (callable.find(({ lastAgent }) => lastAgent) ?? callable[0])?.number ?? "";
}
