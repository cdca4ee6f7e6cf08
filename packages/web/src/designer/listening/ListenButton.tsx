import type { PromptItem } from "@cordboard/language";

import { currentScript } from "../edit.ts";
import { heard } from "./heard.ts";
import { PlayButton } from "./PlayButton.tsx";

interface Props {
  /** What is heard, for the button's name. */
  readonly name: string;
  readonly items: readonly PromptItem[];
}

/** Lets items of the open script be heard as a caller hears them. */
export function ListenButton({ name, items }: Props) {
  const parts = () => {
    const script = currentScript();
    return script ? heard(items, script) : [];
  };
  return <PlayButton name={name} parts={parts} />;
}
