import { diffEntries, type DiffEntry, type ScriptDiff } from "@cordboard/language";
import { Text, UnstyledButton } from "@mantine/core";
import {
  IconArrowsMove,
  IconMinus,
  IconPencil,
  IconPlus,
  IconTag,
  type Icon,
} from "@tabler/icons-react";

import { texts } from "../../texts/index.ts";

const LOOK: {
  readonly [mark in DiffEntry["mark"]]: { readonly Glyph: Icon; readonly name: string };
} = {
  "+": { Glyph: IconPlus, name: "added" },
  "-": { Glyph: IconMinus, name: "removed" },
  "~": { Glyph: IconPencil, name: "changed" },
  ">": { Glyph: IconTag, name: "changed" },
  ".": { Glyph: IconArrowsMove, name: "moved" },
};

interface Props {
  readonly diff: ScriptDiff;
  /** Goes to an action. Without it the list is only read. */
  readonly onChoose?: (id: string) => void;
}

/** A diff in words, one thing after the other. */
export function ChangeList({ diff, onChoose }: Props) {
  return (
    <ul className="cb-changes" aria-label={texts.team.review.changes}>
      {diffEntries(diff).map((entry) => {
        const [id] = entry.ids;
        const key = `${entry.mark} ${entry.ids.join(" ")} ${entry.lines[0] ?? ""}`;
        return (
          <li key={key}>
            {id !== undefined && onChoose ? (
              <UnstyledButton className="cb-change" onClick={() => onChoose(id)}>
                <Change entry={entry} />
              </UnstyledButton>
            ) : (
              <div className="cb-change">
                <Change entry={entry} />
              </div>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function Change({ entry: { mark, name, lines } }: { readonly entry: DiffEntry }) {
  const { Glyph, name: look } = LOOK[mark];
  return (
    <>
      <Glyph
        size={16}
        role="img"
        aria-label={texts.team.review.entry[mark]}
        className="cb-mark-glyph"
        data-mark={look}
      />
      <div>
        {name ? (
          <Text size="sm" fw={600}>
            {name}
          </Text>
        ) : null}
        {lines.map((line) => (
          <Text key={line} size="sm" className="cb-change-line">
            {line}
          </Text>
        ))}
      </div>
    </>
  );
}
