export { ServerError } from "../errors.ts";
export { atomicWrite } from "./atomic-write.ts";
export { loadWorkspace, type LoadOptions } from "./load-workspace.ts";
export { resourcesOf } from "./resources.ts";
export type {
  Point,
  Settings,
  Workspace,
  WorkspaceHours,
  WorkspaceProblem,
  WorkspaceScript,
} from "./model.ts";
export { scriptPlaces } from "./script-places.ts";
export { promptsFor } from "./references.ts";
export { WorkspaceFolder } from "./workspace-folder.ts";
