import type { PromptPart } from "@cordboard/runtime";
import { notifications } from "@mantine/notifications";
import { create } from "zustand";

import { promptAddress } from "../../client.ts";
import { texts } from "../../texts/index.ts";

/** A part of a prompt, or sound that is nowhere kept yet. */
export type Audible =
  | PromptPart
  | { readonly type: "sound"; readonly file: string; readonly address: string };

/** What is being heard now, by the name of the button that began it. */
export const useListening = create<{ readonly id: string | null }>(() => ({ id: null }));

let current = new AbortController();

/** Lets the parts be heard one after another; whatever was heard before stops. */
export async function listen(id: string, parts: readonly Audible[]): Promise<void> {
  stopListening();
  const { signal } = (current = new AbortController());
  useListening.setState({ id });
  for (const part of parts) {
    if (!signal.aborted) await hear(part, signal);
  }
  if (!signal.aborted) useListening.setState({ id: null });
}

export function stopListening(): void {
  current.abort();
  useListening.setState({ id: null });
}

function hear(part: Audible, signal: AbortSignal): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  signal.addEventListener("abort", () => resolve());
  if (part.type === "file" || part.type === "sound") {
    const audio = new Audio(
      part.type === "sound" ? part.address : promptAddress(part.language, part.file),
    );
    const fail = () => {
      notifications.show({ color: "red", message: texts.forms.notHeard(part.file) });
      resolve();
    };
    audio.addEventListener("ended", () => resolve());
    audio.addEventListener("error", fail);
    signal.addEventListener("abort", () => audio.pause());
    audio.play().catch(() => undefined);
  } else if (part.type === "recording") resolve();
  else {
    const words = new SpeechSynthesisUtterance(
      part.type === "speech" ? part.text : asWords(part.value, part.as),
    );
    words.lang = part.language;
    words.addEventListener("end", () => resolve());
    words.addEventListener("error", () => resolve());
    signal.addEventListener("abort", () => speechSynthesis.cancel());
    speechSynthesis.speak(words);
  }
  return promise;
}

/** Digit by digit, or letter by letter, where the caller hears it so. */
const asWords = (value: string, as: "digits" | "characters" | "number") =>
  as === "number" ? value : value.split("").join(" ");
