import type { Simulation } from "@cordboard/simulator";
import { useEffect } from "react";

/** Reads the texts that the caller hears aloud, by the browser's own voice. */
export function useSpeech(playing: Simulation["playing"], on: boolean): void {
  useEffect(() => {
    if (!on || !Array.isArray(playing)) return undefined;
    const { speechSynthesis } = globalThis;
    for (const part of playing) {
      if (part.type === "file") continue;
      const words = part.type === "speech" ? part.text : part.value;
      const utterance = new SpeechSynthesisUtterance(words);
      utterance.lang = part.language;
      const voice = speechSynthesis.getVoices().find(({ name }) => name === part.voice);
      if (voice) utterance.voice = voice;
      speechSynthesis.speak(utterance);
    }
    return () => speechSynthesis.cancel();
  }, [playing, on]);
}
