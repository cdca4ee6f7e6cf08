import { ApiError } from "@cordboard/api";
import { useState } from "react";

import { asking } from "../client.ts";
import { refusal as wordsOf } from "../texts/translated.ts";

interface Refusal {
  /** What the server did not do, and what helps; empty when there is nothing to say. */
  readonly refusal: string;
  readonly busy: boolean;
  readonly trying: (work: () => Promise<void>) => void;
}

/** For a dialog: what is asked of the server, once at a time, and why it was refused. */
export function useRefusal(): Refusal {
  const [refusal, setRefusal] = useState("");
  const [busy, setBusy] = useState(false);
  const trying = (work: () => Promise<void>) => {
    if (busy) return;
    setBusy(true);
    setRefusal("");
    const asked = work().catch((error: unknown) => {
      if (!(error instanceof ApiError)) throw error;
      const { title, text } = wordsOf(error);
      setRefusal(text === "" ? title : text);
    });
    asking(asked.finally(() => setBusy(false)));
  };
  return { refusal, busy, trying };
}
