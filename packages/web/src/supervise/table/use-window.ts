import { useElementSize, useMergedRef } from "@mantine/hooks";
import { useState, type RefCallback, type UIEvent } from "react";

import { windowOf, type Window } from "./window.ts";

/** Pixels; `table.css` has it too. */
const ROW_HEIGHT = 40;

interface Drawn extends Window {
  readonly rowHeight: number;
  readonly ref: RefCallback<HTMLDivElement>;
  readonly onScroll: (event: UIEvent<HTMLDivElement>) => void;
}

/** Which rows are drawn, as far as the table is scrolled and as high as it is. */
export function useWindow(rows: number): Drawn {
  const { ref, height } = useElementSize<HTMLDivElement>();
  const [scrolled, setScrolled] = useState(0);
  const at = { scrolled, seen: height, rowHeight: ROW_HEIGHT };
  const drawn = windowOf(rows, at);
  return {
    ...drawn,
    rowHeight: ROW_HEIGHT,
    ref: useMergedRef(ref),
    onScroll({ currentTarget: { scrollTop } }) {
      const to = windowOf(rows, { ...at, scrolled: scrollTop });
      if (to.first !== drawn.first || to.last !== drawn.last) setScrolled(scrollTop);
    },
  };
}
