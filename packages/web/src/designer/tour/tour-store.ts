import { create } from "zustand";

import { recall, remember } from "../../browser-memory.ts";

const KEY = "tour";

interface TourState {
  /** Which step is shown; null while nobody takes the tour. */
  readonly step: number | null;
  /** It is offered until it was taken or declined in this browser. */
  readonly isOffered: boolean;
}

export const useTour = create<TourState>(() => ({
  step: null,
  isOffered: recall(KEY) === undefined,
}));

export function takeTour(): void {
  remember(KEY, "taken");
  useTour.setState({ step: 0, isOffered: false });
}

export function declineTour(): void {
  remember(KEY, "declined");
  useTour.setState({ isOffered: false });
}

export const goToStep = (step: number | null): void => useTour.setState({ step });
