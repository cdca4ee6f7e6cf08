import { create } from "zustand";

import { recall, remember } from "../../browser-memory.ts";

const KEY = "closed-folders";
const kept = recall(KEY);

/** Folders that somebody has closed; remembered in this browser. */
export const useFolders = create<{ readonly closed: readonly string[] }>(() => ({
  closed: Array.isArray(kept) ? kept.filter((one) => typeof one === "string") : [],
}));

useFolders.subscribe(({ closed }) => remember(KEY, closed));

export const openFolders = (folders: readonly string[]): void =>
  useFolders.setState(({ closed }) =>
    folders.some((one) => closed.includes(one))
      ? { closed: closed.filter((one) => !folders.includes(one)) }
      : {},
  );

export const closeFolder = (folder: string): void =>
  useFolders.setState(({ closed }) => ({ closed: [...new Set([...closed, folder])] }));
