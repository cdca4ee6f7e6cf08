import { createContext, use } from "react";

import type { Place } from "./changes.ts";

/** What is asked of the person. */
export type Asked =
  | {
      readonly kind: "upload";
      readonly files: readonly File[];
      readonly language?: string;
      /** Of the only file; else after the files. */
      readonly name?: string;
      /** Why it was not taken before. */
      readonly refused?: string;
    }
  | { readonly kind: "speak"; readonly place: Place | null }
  | { readonly kind: "delete"; readonly place: Place; readonly revision: string }
  | { readonly kind: "rename"; readonly name: string };

export const AskContext = createContext<(asked: Asked) => void>(() => undefined);

export const useAsk = () => use(AskContext);
