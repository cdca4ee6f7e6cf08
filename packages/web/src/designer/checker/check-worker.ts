import { language } from "@cordboard/actions/specs";
import type { Script } from "@cordboard/language";

import type { Checked } from "./checked.ts";

// Checks scripts beside the page, which goes on drawing meanwhile.
self.addEventListener("message", ({ data }: MessageEvent<Checked>) => {
  const text = data.drawn ? language.format(JSON.parse(data.json) as Script) : data.json;
  self.postMessage(language.check(text).problems);
});
