import { useStore } from "@xyflow/react";
import { createContext } from "react";

/** Above so many actions only what is in view is drawn, and from afar only what can be told there. */
export const LARGE = 300;

/** Below this zoom no text can be read. */
const FAR_ZOOM = 0.3;

/** Is a large drawing seen from so far that its boxes have no words? */
export const FarContext = createContext(false);

export const useFar = (actions: number): boolean =>
  useStore(({ transform }) => actions > LARGE && transform[2] < FAR_ZOOM);
