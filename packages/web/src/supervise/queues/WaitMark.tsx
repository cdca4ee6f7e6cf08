import { clockText } from "../../desk/use-now.ts";
import { texts } from "../texts.ts";
import { LevelMark } from "../LevelMark.tsx";
import { waitLevel } from "../levels.ts";
import { useSecond } from "../use-second.ts";

interface Props {
  /** Null: nobody waits. */
  readonly since: number | null;
  readonly targetSec: number | undefined;
}

/** A wait that ticks, and says when it comes near the target of the skill, and is over it. */
export function WaitMark({ since, targetSec }: Props) {
  const now = useSecond();
  if (since === null) return <>{texts.supervise.none}</>;
  const level = waitLevel((now - since) / 1000, targetSec);
  const { over, near } = texts.supervise.queues;
  return (
    <LevelMark level={level} why={(level === "over" ? over : near)(targetSec ?? 0)}>
      <span className="cb-digits">{clockText(now - since)}</span>
    </LevelMark>
  );
}
