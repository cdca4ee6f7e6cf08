import type { ActionSpec } from "@cordboard/language";

import { texts } from "../../texts/index.ts";

/** The actions whose name, group or description has all the words in it; those named so come first. */
export function matching(specs: readonly ActionSpec[], search: string): readonly ActionSpec[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return specs;
  const named = (spec: ActionSpec) =>
    words.every((word) => `${spec.title} ${spec.type}`.toLowerCase().includes(word));
  const about = (spec: ActionSpec) =>
    words.every((word) =>
      `${spec.title} ${spec.type} ${texts.palette.groups[spec.group]} ${spec.description}`
        .toLowerCase()
        .includes(word),
    );
  return [...specs.filter(named), ...specs.filter((spec) => !named(spec) && about(spec))];
}
