import type { Simulation } from "@cordboard/simulator";
import { useEffect } from "react";

import { asking } from "../../client.ts";
import { listen, stopListening } from "../listening/listen.ts";

/** Lets what the caller hears be heard: recordings as they are, texts and values by the browser's own voice. */
export function useSpeech(playing: Simulation["playing"], on: boolean): void {
  useEffect(() => {
    if (!on || !Array.isArray(playing)) return undefined;
    asking(listen("call", playing));
    return stopListening;
  }, [playing, on]);
}
