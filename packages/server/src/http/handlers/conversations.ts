import { dialable } from "@cordboard/actions/specs";
import { RoutingError } from "@cordboard/routing";

import type { Centre } from "../../centre.ts";
import { ServerError } from "../../errors.ts";
import { viewAgent } from "../../views.ts";
import type { Workspace } from "../../workspace/model.ts";
import type { Handlers } from "../handlers.ts";

type Names = "dialOut";

/** What an agent does with the contact that they talk with, and calls of their own. */
export function conversationHandlers({ desk, folder }: Centre): Handlers<Names> {
  return {
    async dialOut({ id }, { number: written, skill = "", callerId }, _query, { permissions }) {
      if (!permissions.has("dial-out")) throw new ServerError("not-allowed");
      const { workspace } = folder;
      const number = dialable(written, workspace.country)?.number;
      if (number === undefined) throw new RoutingError("invalid-number");
      const shown = callerId ?? ownNumber(workspace);
      return viewAgent(await desk.dialOut(id, { number, skill, callerId: shown }));
    },
  };
}

const CALLABLE = /^\+[0-9]+$/;

/** By which who is called can call back, best to the same agent; empty: the centre has none. */
function ownNumber({ points }: Pick<Workspace, "points">): string {
  const callable = points.filter(({ number }) => CALLABLE.test(number));
  return (callable.find(({ lastAgent }) => lastAgent) ?? callable[0])?.number ?? "";
}
