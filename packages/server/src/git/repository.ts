import { GitError, simpleGit, type SimpleGit } from "simple-git";

import { ServerError } from "../errors.ts";
import { parseVersions, type FileVersion } from "./parse-versions.ts";

/** Who a version is from. */
export interface GitAuthor {
  readonly name: string;
  readonly email: string;
}

export interface RepositoryState {
  readonly git: "ready" | "no-repository" | "no-git" | "unusable";
  /** What git says, when it cannot be used. */
  readonly detail: string;
  /** Empty without a repository, or on no branch. */
  readonly branch: string;
  /** Files of the workspace that are not as in the last commit. */
  readonly changed: readonly string[];
}

/** What of a workspace is in its history: no keys, no logs, nothing that lies there by chance. */
const KEPT = ["cordboard.json", "skills.json", "scripts", "hours", "prompts", "tests"];
/** A hook, or a signature that asks for a password, is not waited for any longer. */
const PATIENCE_MS = 30_000;
const VERSIONS = 500;
const FORMAT = "%x1e%H%x1f%an%x1f%at%x1f%B%x1f";

/**
 * The git repository that a workspace is in, or is part of. Of a larger one only the workspace's own files are ever
 * touched. Paths stand behind `--` and are taken literally; nothing else from outside becomes an argument.
 */
export class Repository {
  readonly #folder: string;
  /** One at a time: git locks its index. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(folder: string) {
    this.#folder = folder;
  }

  async state(): Promise<RepositoryState> {
    const none = { detail: "", branch: "", changed: [] };
    try {
      await this.#run(["rev-parse", "--show-prefix"]);
    } catch (error) {
      const detail = detailOf(error);
      if (/ENOENT/.test(detail)) return { ...none, git: "no-git" };
      if (/not a git repository/i.test(detail)) return { ...none, git: "no-repository" };
      return { ...none, git: "unusable", detail };
    }
    const [branch, changed] = await Promise.all([
      this.#run(["symbolic-ref", "--quiet", "--short", "HEAD"]).catch(() => ""),
      this.#changed(),
    ]);
    return { git: "ready", detail: "", branch: branch.trim(), changed };
  }

  /** Versions of a file, the newest first, also under the paths that it had. None without a repository. */
  async versions(path: string): Promise<FileVersion[]> {
    const args = ["--follow", "--name-status", "-z", "-n", `${VERSIONS}`, `--format=${FORMAT}`];
    // Git says so with an error when there is no repository, or no commit in it.
    const text = await this.#run(["log", ...args, "--", path]).catch(() => "");
    return parseVersions(text);
  }

  /** @throws ServerError `not-in-history` unless it is one of the file's {@link versions} */
  async textOf(path: string, hash: string): Promise<string> {
    const version = (await this.versions(path)).find((one) => one.hash === hash);
    if (!version) throw new ServerError("not-in-history");
    return this.#run(["cat-file", "blob", `${version.hash}:${version.path}`]);
  }

  /**
   * Makes a version of these files as they are, whatever else is staged.
   *
   * @returns its hash; null when they are as they were
   * @throws ServerError `git-failed`
   */
  commit(
    paths: readonly string[],
    message: string,
    author: GitAuthor,
    { isFirst = false } = {},
  ): Promise<string | null> {
    const making = this.#last.then(async () => {
      try {
        if (isFirst) await this.#run(["init", "--quiet"]);
        const changed = new Set(await this.#changed());
        const own = isFirst ? [...changed] : paths.filter((path) => changed.has(path));
        if (own.length === 0) return null;
        await this.#run(["add", "--all", "--", ...own]);
        await this.#run(["commit", "--quiet", "--only", "-m", message, "--", ...own], author);
        return (await this.#run(["rev-parse", "HEAD"])).trim();
      } catch (error) {
        const problem = `Git did not take the version: ${detailOf(error)}`;
        throw new ServerError("git-failed", problem, { cause: error });
      }
    });
    this.#last = making.catch(() => undefined);
    return making;
  }

  async #changed(): Promise<string[]> {
    const prefix = (await this.#run(["rev-parse", "--show-prefix"])).trim();
    const flags = ["--porcelain", "-z", "--untracked-files=all", "--no-renames"];
    const status = await this.#run(["status", ...flags, "--", ...KEPT]);
    return status
      .split("\0")
      .filter(Boolean)
      .map((line) => line.slice(3 + prefix.length))
      .toSorted();
  }

  #run(args: readonly string[], author?: GitAuthor): Promise<string> {
    const config = author ? [`user.name=${author.name}`, `user.email=${author.email}`] : [];
    const git: SimpleGit = simpleGit(this.#folder, { config, timeout: { block: PATIENCE_MS } });
    return git.raw(["--literal-pathspecs", ...args]);
  }
}

function detailOf(error: unknown): string {
  const text = error instanceof GitError || error instanceof Error ? error.message : String(error);
  return text.replace(/^(?:error|fatal): /gm, "").trim();
}
