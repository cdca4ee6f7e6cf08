import { Type } from "typebox";

import { FileProblem } from "../schemas/common.ts";
import type { Operation } from "./operation.ts";
import { ServerStatus } from "../schemas/status.ts";
import { CheckScript, WorkspaceView } from "../schemas/workspace.ts";

export const workspaceOperations = {
  getStatus: {
    method: "GET",
    path: "/api/status",
    permission: "look",
    summary: "Whether telephony is up, and which workspace is served",
    answer: ServerStatus,
  },
  getWorkspace: {
    method: "GET",
    path: "/api/workspace",
    permission: "look",
    summary: "Skills, points of contact and recordings that scripts can name",
    answer: WorkspaceView,
  },
  checkScript: {
    method: "POST",
    path: "/api/workspace/check",
    permission: "look",
    summary: "What a script that is not saved names, and the workspace does not have",
    body: CheckScript,
    answer: Type.Array(FileProblem),
  },
} as const satisfies { readonly [name: string]: Operation };
