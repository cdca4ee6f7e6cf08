import type { Centre } from "../../centre.ts";
import type { WorkspaceScript } from "../../workspace/model.ts";
import type { Handlers } from "../handlers.ts";

type Names = "listScripts" | "getScript" | "saveScript" | "createScript" | "deleteScript";

export function scriptHandlers({ folder, edit, scripts }: Centre): Handlers<Names> {
  return {
    listScripts: () =>
      folder.refresh().scripts.map((one) => ({
        name: one.name,
        path: one.path,
        description: one.script?.description ?? "",
        problems: one.problems.filter(({ severity }) => severity !== "info").length,
        errors: one.problems.filter(({ severity }) => severity === "error").length,
        answering: scripts.answering(one),
      })),
    getScript: ({ name }) => fileOf(edit.find(name)),
    async saveScript({ name }, { text, revision }) {
      const saved = edit.save(name, text, revision);
      await scripts.stored();
      return { ...fileOf(saved), answering: scripts.answering(saved) };
    },
    createScript: (_params, { name }) => fileOf(edit.create(name)),
    deleteScript: ({ name }) => edit.delete(name),
  };
}

const fileOf = ({ name, path, text, revision, problems }: WorkspaceScript) => ({
  name,
  path,
  text,
  revision,
  problems: problems.map((problem) => ({ ...problem })),
});
