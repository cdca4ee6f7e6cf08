import { createHash } from "node:crypto";
import { basename } from "node:path";

import { MAX_BYTES, PROBLEMS, type Language } from "@cordboard/language";

import type { WorkspaceScript } from "./model.ts";

/** SHA-256 in hex. */
export const sha256 = (content: string | Buffer): string =>
  createHash("sha256").update(content).digest("hex");

/** Reads one script file, whatever is in it. */
export function readScript(path: string, bytes: Buffer, language: Language): WorkspaceScript {
  const revision = sha256(bytes);
  const fileName = basename(path, ".json");
  if (bytes.length > MAX_BYTES) {
    const size = `The file has ${(bytes.length / 1_048_576).toFixed(1)} MB, more than 8 MB.`;
    const { severity, help } = PROBLEMS.L0001;
    const problem = {
      code: "L0001",
      severity,
      help,
      message: size,
      pointer: "",
      line: 1,
      column: 1,
    };
    return { name: fileName, path, text: "", revision, problems: [problem] };
  }
  const text = bytes.toString("utf8");
  const { script, problems } = language.check(text);
  if (!script) return { name: fileName, path, text, revision, problems };
  return { name: script.name, path, text, revision, script, problems };
}
