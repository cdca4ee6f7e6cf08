import { useState } from "react";

interface Reading {
  /** How a value stands in the field that nobody is typing in. */
  readonly show: (value: unknown) => string;
  /** The value that a text means; the text itself where it means none. */
  readonly read: (text: string) => unknown;
}

/**
 * The text of a field whose value is no text. What is typed stays as it is typed while it means the value: `2:30` does
 * not turn into 150 under one's fingers, and what means nothing stays until it is mended.
 */
export function useTyped(value: unknown, { show, read }: Reading) {
  const [typed, setTyped] = useState<string | null>(null);
  const isCurrent = typed !== null && (typed === "" ? undefined : read(typed)) === value;
  return {
    text: isCurrent ? typed : show(value),
    type(text: string): unknown {
      setTyped(text);
      return text === "" ? undefined : read(text);
    },
    leave: () => setTyped(null),
  };
}
