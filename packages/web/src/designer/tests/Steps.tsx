import { clockTime, type TranscriptLine } from "@cordboard/simulator";
import { UnstyledButton } from "@mantine/core";

import { texts } from "../../texts/index.ts";
import { told } from "../../texts/translated.ts";
import { goTo } from "../drawing.ts";
import { useScript } from "../store.ts";

interface Props {
  readonly label: string;
  readonly lines: readonly TranscriptLine[];
}

/** What happens in a call, line by line; a line shows its action. */
export function Steps({ label, lines }: Props) {
  const actions = useScript()?.actions ?? {};
  return (
    <ol className="cb-list cb-tests-steps" aria-label={label}>
      {lines.map(({ seq, atSec, who, said, action }) => (
        <li key={seq} className="cb-line" data-who={who}>
          <UnstyledButton
            className="cb-line-told"
            disabled={action === undefined || !Object.hasOwn(actions, action)}
            onClick={() => action !== undefined && goTo(action)}
          >
            <span className="cb-line-time">{clockTime(atSec)}</span>
            <span className="cb-line-who">{texts.speakers[who]}</span>
            <span>{told(said)}</span>
          </UnstyledButton>
        </li>
      ))}
    </ol>
  );
}
