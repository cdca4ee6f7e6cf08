/** A commit that changed a file. */
export interface FileVersion {
  readonly hash: string;
  readonly author: string;
  /** Epoch milliseconds. */
  readonly at: number;
  readonly message: string;
  /** Where the file was then, from the top of the repository. */
  readonly path: string;
}

/** Reads `git log -z --name-status` with records that begin with RS and fields that end with US. */
export function parseVersions(text: string): FileVersion[] {
  return text.split("\u001e").flatMap((record) => {
    const [hash = "", author = "", seconds = "", message = "", files = ""] = record.split("\u001f");
    // A letter for what became of it, then its path; of a renamed file the earlier one comes first.
    const path = files
      .split("\0")
      .filter((part) => part.trim() !== "")
      .at(-1);
    if (hash === "" || path === undefined || /^\n?D/.test(files.replace(/^\0/, ""))) return [];
    return [{ hash, author, at: Number(seconds) * 1000, message: message.trim(), path }];
  });
}
