import type { Operation } from "./operation.ts";
import { ServerStatus } from "../schemas/status.ts";
import { WorkspaceView } from "../schemas/workspace.ts";

export const workspaceOperations = {
  getStatus: {
    method: "GET",
    path: "/api/status",
    summary: "Whether telephony is up, and which workspace is served",
    answer: ServerStatus,
  },
  getWorkspace: {
    method: "GET",
    path: "/api/workspace",
    summary: "Skills, points of contact and recordings that scripts can name",
    answer: WorkspaceView,
  },
} as const satisfies { readonly [name: string]: Operation };
