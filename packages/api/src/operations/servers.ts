import { Type } from "typebox";

import type { Operation } from "./operation.ts";
import { ServerView } from "../schemas/servers.ts";

export const serversOperations = {
  listServers: {
    method: "GET",
    path: "/api/servers",
    permission: "look",
    summary: "The call servers that share this contact centre",
    answer: Type.Array(ServerView),
  },
} as const satisfies { readonly [name: string]: Operation };
