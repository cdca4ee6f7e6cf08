import type { PromptView, Recording } from "@cordboard/api";
import { isName } from "@cordboard/language";

import { promptName } from "../../designer/fields/prompt-name.ts";

/** A file on its way to become a recording. */
export interface Upload {
  readonly file: File;
  readonly name: string;
  /** May it go over one that is there? */
  readonly replace: boolean;
  readonly done: boolean;
  /** Why the server, or this page, did not take it. */
  readonly refused: string | null;
}

/** @param name - of the only file; else they are called after their files */
export const firstUploads = (
  files: readonly File[],
  name = "",
  refused: string | null = null,
): readonly Upload[] =>
  files.map((file) => ({
    file,
    name: promptName(name, file.name),
    replace: false,
    done: false,
    refused,
  }));

/** The recording that a file would go over. */
export const replacedBy = (
  { name }: Upload,
  prompts: readonly PromptView[],
  language: string,
): Recording | undefined => prompts.find((one) => one.name === name)?.recordings[language];

/** Nothing goes over a recording without being asked for. */
export const isReady = (
  upload: Upload,
  prompts: readonly PromptView[],
  language: string,
): boolean =>
  !upload.done && isName(upload.name) && (upload.replace || !replacedBy(upload, prompts, language));
