import type { Author } from "@cordboard/api";

import type { Centre } from "../../centre.ts";
import { authorOf } from "../../git/author.ts";
import type { Handlers } from "../handlers.ts";

type Names = "getHistory" | "startHistory" | "listVersions" | "getVersion";

export function historyHandlers({ edit, repository }: Centre): Handlers<Names> {
  const state = async () => {
    const { changed, ...facts } = await repository.state();
    return { ...facts, changed: [...changed] };
  };
  const start = (author: Author) =>
    repository.commit([], "Keep history", authorOf(author), { isFirst: true });
  return {
    getHistory: state,
    async startHistory(_params, { author }) {
      if ((await repository.state()).git === "no-repository") await start(author);
      return state();
    },
    async listVersions({ name }) {
      const versions = await repository.versions(edit.find(name).path);
      return versions.map(({ hash, author, at, message }) => ({ hash, author, at, message }));
    },
    getVersion: async ({ name, hash }) => ({
      text: await repository.textOf(edit.find(name).path, hash),
    }),
  };
}
