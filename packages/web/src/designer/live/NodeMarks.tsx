import type { BranchRow } from "@cordboard/language";
import { IconPhoneCall } from "@tabler/icons-react";

import { texts } from "../../texts/index.ts";
import { NodeFigures } from "../canvas/NodeFigures.tsx";
import { useDesigner } from "../store.ts";
import { dropHeat, dropOffs, dropShare } from "./heat.ts";
import { heatOf, showsNow, useLive } from "./live-store.ts";
import { numberText, shareText } from "../../texts/amounts.ts";

interface Props {
  readonly id: string;
  readonly rows: readonly BranchRow[];
}

/** What real contacts do at an action, on its node. */
export function NodeMarks({ id, rows }: Props) {
  return (
    <>
      <Here id={id} />
      <Heat id={id} rows={rows} />
    </>
  );
}

function Here({ id }: { readonly id: string }) {
  const script = useDesigner(({ name }) => name);
  const here = useLive((state) =>
    showsNow(state) ? state.here.get(script ?? "")?.get(id) : undefined,
  );
  if (here === undefined) return null;
  return (
    <span className="cb-here" role="img" aria-label={texts.live.here(here)}>
      <IconPhoneCall size={13} aria-hidden /> {numberText(here)}
    </span>
  );
}

function Heat({ id, rows }: Props) {
  const figures = useLive((state) => heatOf(state)?.get(id));
  if (!figures) return null;
  const lost = dropOffs(figures);
  return (
    <>
      <div className="cb-heat" data-heat={dropHeat(figures)} />
      <NodeFigures
        rows={rows}
        words={texts.live.came(numberText(figures.entered))}
        {...(lost > 0
          ? { loud: texts.live.lost(numberText(lost), shareText(dropShare(figures))) }
          : {})}
        countOf={({ name, to }) =>
          to === null && !figures.branches[name]
            ? null
            : {
                text: numberText(figures.branches[name] ?? 0),
                title: texts.live.took(name),
              }
        }
      />
    </>
  );
}
