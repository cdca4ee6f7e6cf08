import { IconAlertCircleFilled, IconAlertTriangleFilled } from "@tabler/icons-react";
import type { ReactNode } from "react";

import type { Level } from "./levels.ts";

interface Props {
  readonly level: Level;
  /** Why it is not good, in words. */
  readonly why: string;
  readonly children: ReactNode;
}

const ICONS = { near: IconAlertTriangleFilled, over: IconAlertCircleFilled };

/** A figure, marked by a sign, a colour and in words when somebody should look at it. */
export function LevelMark({ level, why, children }: Props) {
  if (level === "good") return <>{children}</>;
  const Glyph = ICONS[level];
  return (
    <span className="cb-level" data-level={level} title={why}>
      <Glyph size={14} role="img" aria-label={why} />
      {children}
    </span>
  );
}
