import type { ScriptFile, ScriptSummary } from "@cordboard/api";

import type { Centre } from "../../centre.ts";
import { publish } from "../../scripts/publish.ts";
import type { EditedScript } from "../../scripts/edited-script.ts";
import type { Handlers } from "../handlers.ts";

type Names =
  | "listScripts"
  | "getScript"
  | "saveScript"
  | "publishScript"
  | "discardDraft"
  | "createScript"
  | "renameScript"
  | "deleteScript";

export function scriptHandlers(centre: Centre): Handlers<Names> {
  const { edit } = centre;
  return {
    listScripts: () => summariesOf(centre),
    getScript: ({ name }) => fileOf(centre, edit.find(name)),
    saveScript: ({ name }, save) => fileOf(centre, edit.save(name, save)),
    async publishScript({ name }, body) {
      const { script, version, notCommitted } = await publish(centre, name, body);
      return { file: fileOf(centre, script), version, notCommitted };
    },
    discardDraft: ({ name }, { revision }) => edit.discard(name, revision),
    createScript: (_params, { name, copyOf }) => fileOf(centre, edit.create(name, copyOf)),
    async renameScript({ name }, { name: to }) {
      const renamed = edit.rename(name, to);
      await centre.scripts.stored();
      return fileOf(centre, renamed);
    },
    deleteScript: ({ name }) => edit.delete(name),
  };
}

export const summariesOf = ({ edit, scripts }: Centre): ScriptSummary[] =>
  edit.all().map((one) => {
    const { name, path, script, problems, revision, published, draft } = one;
    return {
      name,
      path,
      description: script?.description ?? "",
      problems: problems.filter(({ severity }) => severity !== "info").length,
      errors: problems.filter(({ severity }) => severity === "error").length,
      answering: published ? scripts.answering(published) : "none",
      revision,
      published: published?.revision ?? null,
      draft: draft && { by: draft.by, at: draft.at },
      publication: edit.publication(one),
    };
  });

export function fileOf({ scripts }: Centre, one: EditedScript): ScriptFile {
  const { name, path, text, revision, problems, published, draft } = one;
  return {
    name,
    path,
    text,
    revision,
    problems: problems.map((problem) => ({ ...problem })),
    answering: published ? scripts.answering(published) : "none",
    published: published && { text: published.text, revision: published.revision },
    draft: draft && { by: draft.by, at: draft.at, base: draft.base },
  };
}
