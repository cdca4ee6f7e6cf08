import { clockTime, type Session, type TranscriptLine } from "@cordboard/simulator";
import { Text, UnstyledButton } from "@mantine/core";
import { IconHistory } from "@tabler/icons-react";
import { useEffect, useRef } from "react";

import { IconAction } from "../../components/IconAction.tsx";
import { texts } from "../../texts/index.ts";
import { told } from "../../texts/translated.ts";
import { goTo } from "../drawing.ts";
import { goBackTo } from "./run.ts";

/** What happened, line by line; a line shows its action. */
export function Transcript({ session }: { readonly session: Session | null }) {
  const lines = session?.simulation.transcript ?? [];
  const points = session?.points ?? [];
  const list = useRef<HTMLDivElement>(null);
  const count = lines.length;
  useEffect(() => {
    if (count > 0) list.current?.scrollTo({ top: list.current.scrollHeight });
  }, [count]);
  if (count === 0) {
    return (
      <Text size="sm" c="dimmed" p="sm">
        {texts.simulator.noTranscript}
      </Text>
    );
  }
  return (
    <div ref={list} className="cb-transcript" role="log" aria-label={texts.simulator.transcript}>
      {lines.map((line, index) => (
        <Line
          // oxlint-disable-next-line react/no-array-index-key -- lines are only added
          key={index}
          line={line}
          point={points.findLastIndex(({ entries }) => entries <= line.entry)}
        />
      ))}
    </div>
  );
}

interface LineProps {
  readonly line: TranscriptLine;
  /** The point of the call to which it belongs; -1: none. */
  readonly point: number;
}

function Line({ line, point }: LineProps) {
  const { atSec, who, said, action } = line;
  const text = told(said);
  const time = clockTime(atSec);
  return (
    <div className="cb-line" data-who={who}>
      <UnstyledButton className="cb-line-told" onClick={() => action !== undefined && goTo(action)}>
        <span className="cb-line-time">{time}</span>
        <span className="cb-line-who">{texts.speakers[who]}</span>
        <span>{text}</span>
      </UnstyledButton>
      {point < 0 ? null : (
        <IconAction
          name={texts.simulator.backTo(`${time} ${text}`)}
          icon={IconHistory}
          size="xs"
          onClick={() => goBackTo(point)}
        />
      )}
    </div>
  );
}
