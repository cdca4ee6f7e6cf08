import { useEffect, useState } from "react";

export interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where the first of these elements is that can be seen, followed wherever it moves. */
export function useTarget(selectors: readonly string[]): Place | null {
  const [place, setPlace] = useState(() => placeOf(selectors));
  useEffect(() => {
    const look = () => {
      const now = placeOf(selectors);
      setPlace((before) => (isSame(before, now) ? before : now));
      frame = requestAnimationFrame(look);
    };
    let frame = requestAnimationFrame(look);
    return () => cancelAnimationFrame(frame);
  }, [selectors]);
  return place;
}

function placeOf(selectors: readonly string[]): Place | null {
  for (const selector of selectors) {
    for (const element of document.querySelectorAll(selector)) {
      const seen = seenOf(element.getBoundingClientRect());
      if (seen) return seen;
    }
  }
  return null;
}

/** What lies within the window. */
function seenOf({ left, top, right, bottom }: DOMRect): Place | null {
  const [x, y] = [Math.max(0, left), Math.max(0, top)];
  const width = Math.min(right, window.innerWidth) - x;
  const height = Math.min(bottom, window.innerHeight) - y;
  return width > 0 && height > 0 ? { left: x, top: y, width, height } : null;
}

const isSame = (a: Place | null, b: Place | null) =>
  a?.left === b?.left && a?.top === b?.top && a?.width === b?.width && a?.height === b?.height;
