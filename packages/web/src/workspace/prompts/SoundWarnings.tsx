import type { SoundWarning } from "@cordboard/api";
import { Tooltip } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";

import { texts } from "../../texts/index.ts";

const words = texts.prompts;

/** What callers may not like about a recording, with its figures. */
export const warningsInWords = (warnings: readonly SoundWarning[]): string =>
  warnings
    .map((one) =>
      one.kind === "clipped" ? words.clipped(one.percent) : words[one.kind](one.decibels),
    )
    .join(" ");

/** The same as a sign beside the recording. */
export function SoundWarnings({ warnings }: { readonly warnings: readonly SoundWarning[] }) {
  if (warnings.length === 0) return null;
  const said = warningsInWords(warnings);
  return (
    <Tooltip label={said} multiline maw={320} events={{ hover: true, focus: true, touch: true }}>
      <IconAlertTriangle
        size={16}
        className="cb-warning"
        role="img"
        aria-label={said}
        tabIndex={0}
      />
    </Tooltip>
  );
}
