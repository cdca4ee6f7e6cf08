import { useRef, type KeyboardEvent, type PointerEvent } from "react";

interface Props {
  /** What it makes larger and smaller. */
  readonly name: string;
  readonly panelId: string;
  /** The side of the panel at which it lies. */
  readonly side: "left" | "right" | "top";
  readonly size: number;
  readonly min: number;
  readonly max: number;
  readonly onSize: (size: number) => void;
  /** By a double click: as at first. */
  readonly onReset: () => void;
}

const STEP = 16;

/** The edge of a panel, dragged or moved by the arrow keys. */
export function PanelEdge({ name, panelId, side, size, min, max, onSize, onReset }: Props) {
  const from = useRef<{ readonly at: number; readonly size: number } | null>(null);
  const along = ({ clientX, clientY }: PointerEvent) => (side === "top" ? clientY : clientX);
  const within = (wish: number) => onSize(Math.round(Math.min(max, Math.max(min, wish))));
  const [larger, smaller] = KEYS[side];
  const keys: { readonly [key: string]: number } = {
    [larger]: size + STEP,
    [smaller]: size - STEP,
    Home: min,
    End: max,
  };
  return (
    <div
      className="cb-edge"
      data-side={side}
      data-own-keys
      role="separator"
      tabIndex={0}
      aria-label={name}
      aria-controls={panelId}
      aria-orientation={side === "top" ? "horizontal" : "vertical"}
      aria-valuenow={Math.round(size)}
      aria-valuemin={min}
      aria-valuemax={Math.round(max)}
      onDoubleClick={onReset}
      onKeyDown={(event: KeyboardEvent) => {
        const wish = keys[event.key];
        if (wish === undefined) return;
        event.preventDefault();
        within(wish);
      }}
      // Else the browser may take what has moved under the pointer for something that is dragged.
      onMouseDown={(event) => {
        event.preventDefault();
        event.currentTarget.focus();
      }}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        from.current = { at: along(event), size };
      }}
      onPointerMove={(event) => {
        if (!from.current) return;
        const moved = along(event) - from.current.at;
        within(from.current.size + (side === "right" ? moved : -moved));
      }}
      onPointerUp={() => {
        from.current = null;
      }}
      onPointerCancel={() => {
        from.current = null;
      }}
    />
  );
}

/** By side: the key that makes the panel larger, and the one that makes it smaller. */
const KEYS = {
  right: ["ArrowRight", "ArrowLeft"],
  left: ["ArrowLeft", "ArrowRight"],
  top: ["ArrowUp", "ArrowDown"],
} as const;
