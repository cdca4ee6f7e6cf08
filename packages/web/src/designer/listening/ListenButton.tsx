import type { PromptItem } from "@cordboard/language";
import { IconPlayerStop, IconVolume } from "@tabler/icons-react";
import { useEffect } from "react";

import { asking } from "../../client.ts";
import { IconAction } from "../../components/IconAction.tsx";
import { texts } from "../../texts/index.ts";
import { currentScript } from "../edit.ts";
import { heard } from "./heard.ts";
import { listen, stopListening, useListening } from "./listen.ts";

interface Props {
  /** What is heard, for the button's name. */
  readonly name: string;
  readonly items: readonly PromptItem[];
}

/** Lets items be heard as a caller hears them; pressed again it stops. */
export function ListenButton({ name, items }: Props) {
  const isHeard = useListening(({ id }) => id === name);
  useEffect(() => () => stopListening(), []);
  const start = () => {
    const script = currentScript();
    if (script) asking(listen(name, heard(items, script)));
  };
  return (
    <IconAction
      name={isHeard ? texts.forms.stop(name) : texts.forms.listen(name)}
      icon={isHeard ? IconPlayerStop : IconVolume}
      onClick={isHeard ? stopListening : start}
    />
  );
}
