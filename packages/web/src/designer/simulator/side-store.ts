import { create } from "zustand";

export type Side = "story" | "state" | "world";

/** Which of the panels is shown where there is not room for all. */
export const useSide = create<{ readonly side: Side }>(() => ({ side: "story" }));

export const showSide = (side: Side): void => useSide.setState({ side });
