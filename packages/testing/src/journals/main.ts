/** Records the journals anew: whoever runs it says that contacts are to be carried out as they are now. */
import { createOutput } from "../generate/output.ts";
import { ROOT } from "../laws/sources.ts";
import { JOURNALS, recordJournals } from "./recorded.ts";

const files = await recordJournals();
const output = createOutput(ROOT, false);
for (const [path, text] of files) output.file(path, text);
output.nothingElseIn(JOURNALS);
const changed = output.stale.map((path) => `  ${path}\n`).join("");
process.stdout.write(
  changed ? `Recorded anew:\n${changed}` : "All journals are as they were recorded.\n",
);
