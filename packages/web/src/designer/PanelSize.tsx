import { useViewportSize } from "@mantine/hooks";

import { PanelEdge } from "../components/PanelEdge.tsx";
import { texts } from "../texts/index.ts";
import { FIRST_SIZES, useDesigner } from "./store.ts";

interface Props {
  readonly panel: "left" | "right" | "drawer";
  readonly panelId: string;
  /** What the panel takes while nobody has chosen a size. */
  readonly size: number;
}

const SIDE = { left: "right", right: "left", drawer: "top" } as const;
const MIN = { left: 200, right: 260, drawer: 120 } as const;
/** How much of the window a panel may take. */
const SHARE = 0.45;

/** The edge that gives a panel of the designer another size. */
export function PanelSize({ panel, panelId, size }: Props) {
  const { width, height } = useViewportSize();
  const resize = (to: number) =>
    useDesigner.setState(({ sizes }) => ({ sizes: { ...sizes, [panel]: to } }));
  const room = panel === "drawer" ? height * 0.7 : width * SHARE;
  return (
    <PanelEdge
      name={texts.panelSizes[panel]}
      panelId={panelId}
      side={SIDE[panel]}
      size={size}
      min={MIN[panel]}
      max={Math.max(MIN[panel], Math.round(room))}
      onSize={resize}
      onReset={() => resize(FIRST_SIZES[panel])}
    />
  );
}
