import { IconPlayerStop, IconVolume } from "@tabler/icons-react";
import { useEffect } from "react";

import { asking } from "../../client.ts";
import { IconAction } from "../../components/IconAction.tsx";
import { texts } from "../../texts/index.ts";
import { listen, stopListening, useListening, type Audible } from "./listen.ts";

interface Props {
  /** What is heard, for the button's name. */
  readonly name: string;
  readonly parts: () => readonly Audible[];
}

/** Lets something be heard; pressed again it stops. */
export function PlayButton({ name, parts }: Props) {
  const isHeard = useListening(({ id }) => id === name);
  useEffect(() => () => stopListening(), []);
  return (
    <IconAction
      name={isHeard ? texts.forms.stop(name) : texts.forms.listen(name)}
      icon={isHeard ? IconPlayerStop : IconVolume}
      onClick={isHeard ? stopListening : () => asking(listen(name, parts()))}
    />
  );
}
