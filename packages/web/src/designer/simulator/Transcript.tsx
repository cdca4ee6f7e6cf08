import { clockTime, type Simulation, type TranscriptLine } from "@cordboard/simulator";
import { Text, UnstyledButton } from "@mantine/core";
import { useEffect, useRef } from "react";

import { texts } from "../../texts/index.ts";
import { goTo } from "../drawing.ts";

/** What happened, line by line; a line shows its action. */
export function Transcript({ simulation }: { readonly simulation: Simulation | null }) {
  const lines = simulation?.transcript ?? [];
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
        // oxlint-disable-next-line react/no-array-index-key -- lines are only added
        <Line key={index} line={line} />
      ))}
    </div>
  );
}

function Line({ line }: { readonly line: TranscriptLine }) {
  const { atSec, who, text, action } = line;
  return (
    <UnstyledButton
      className="cb-line"
      data-who={who}
      onClick={() => action !== undefined && goTo(action)}
    >
      <span className="cb-line-time">{clockTime(atSec)}</span>
      <span className="cb-line-who">{texts.speakers[who]}</span>
      <span>{text}</span>
    </UnstyledButton>
  );
}
