import { Type, type Static } from "typebox";

import { Revision } from "./common.ts";

/** A recording's file. */
export const Sound = Type.Unsafe<Uint8Array>({
  type: "string",
  format: "binary",
  description: "A WAV file of 16-bit PCM, at most 8 MB.",
});

export const SavePrompt = Type.Object({
  revision: Type.Optional({
    ...Revision,
    description: "Of the recording that is replaced; left out: there is none of this name yet.",
  }),
});

export const SavedPrompt = Type.Object({
  revision: Revision,
  seconds: Type.Number({ description: "How long it is." }),
});
export type SavedPrompt = Static<typeof SavedPrompt>;
