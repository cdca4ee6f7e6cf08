import type { HistoryState, ScriptVersion } from "@cordboard/api";
import type { Script } from "@cordboard/language";

import { client } from "../../client.ts";
import { readDrawable } from "../../editor/index.ts";
import { texts } from "../../texts/index.ts";
import { useDesigner, type DesignerState } from "../store.ts";
import { personAt } from "../team/words.ts";

/** A state of the script that can be looked at and brought back. */
export interface HistoryEntry {
  readonly id: string;
  readonly title: string;
  /** Who and when, as far as it is known. */
  readonly about: string;
  readonly hash?: string;
  /** The text, when it is at hand; else git has it. */
  readonly text?: string;
}

type Facts = Pick<DesignerState, "server" | "file"> & {
  readonly history: HistoryState | null;
  readonly versions: readonly ScriptVersion[];
};

/** The newest first: what is not published, what is published and no version yet, what git has. */
export function entriesOf({ server, file, history, versions }: Facts): HistoryEntry[] {
  const { draft, published, path } = server ?? {};
  const isKept = history?.git === "ready" && !history.changed.includes(path ?? "");
  const words = texts.team.history;
  return [
    ...(draft && file
      ? [
          {
            id: "draft",
            title: words.draft,
            about: texts.team.when(...personAt(draft)),
            text: file.text,
          },
        ]
      : []),
    ...(published && !isKept
      ? [{ id: "published", title: words.uncommitted, about: "", text: published.text }]
      : []),
    ...versions.map(({ hash, author, at, message }) => ({
      id: hash,
      hash,
      title: message.split("\n")[0] ?? "",
      about: texts.team.when(...personAt({ by: author, at })),
    })),
  ];
}

/** What tells it from the others. */
export const titleOf = ({ title, hash }: HistoryEntry): string =>
  hash === undefined ? title : `${title} (${hash.slice(0, 7)})`;

/** @throws Error in words, when it cannot be drawn */
export async function drawableOf({ text, hash }: HistoryEntry): Promise<Script> {
  const { name } = useDesigner.getState();
  const of = { name: name ?? "", hash: hash ?? "" };
  const script = readDrawable(text ?? (await client.getVersion(of)).text);
  if (!script) throw new Error(texts.team.history.unreadable);
  return script;
}
