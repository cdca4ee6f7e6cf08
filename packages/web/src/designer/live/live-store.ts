import type {
  ActionFigures,
  ContactView,
  FeedState,
  FinishedContact,
  Place,
  ReplayView,
  ScriptFigures,
} from "@cordboard/api";
import type { Script } from "@cordboard/language";
import type { JournalEntry } from "@cordboard/runtime";
import type { TranscriptLine } from "@cordboard/simulator";
import { create } from "zustand";

import type { Preset } from "./time-range.ts";

/** What of the contacts is shown, in the tab and on the canvas. */
export type LiveView = "now" | "figures" | "contacts";

/** The way of one contact, gone through step by step. */
export interface Replay {
  readonly contactId: string;
  readonly journal: readonly JournalEntry[];
  readonly steps: readonly TranscriptLine[];
  /** Which of the steps is looked at. */
  readonly step: number;
  /** The version that it ran, when that is known. */
  readonly ran: Script | null;
  /** That is the script as it is drawn. */
  readonly asDrawn: boolean;
  /** As the server carries it out again, with what it knew at each step; null when it cannot. */
  readonly again: ReplayView | null;
}

interface LiveState {
  readonly view: LiveView;
  /** On the canvas: while the tab is open. */
  readonly shown: boolean;
  /** How many are at each action, also while the tab is closed. */
  readonly alwaysNow: boolean;
  readonly feed: FeedState;
  /** Null until the server has told. */
  readonly places: readonly Place[] | null;
  /** The same, by script and action. */
  readonly here: ReadonlyMap<string, ReadonlyMap<string, number>>;
  readonly preset: Preset;
  /** Epoch milliseconds, where the person has chosen the range. */
  readonly own: { readonly from: number; readonly to: number };
  readonly figures: ScriptFigures | null;
  readonly heat: ReadonlyMap<string, ActionFigures>;
  /** How many took the branch that most took. */
  readonly most: number;
  readonly running: readonly ContactView[] | null;
  readonly finished: readonly FinishedContact[] | null;
  /** Where the next page begins. */
  readonly next: string | null;
  readonly loading: boolean;
  /** The server was asked last in vain. */
  readonly failed: boolean;
  readonly replay: Replay | null;
}

/** What is known of another script is of no use. */
export const NOTHING_KNOWN = {
  figures: null,
  heat: new Map<string, ActionFigures>(),
  most: 0,
  running: null,
  finished: null,
  next: null,
  loading: false,
  failed: false,
  replay: null,
} satisfies Partial<LiveState>;

export const useLive = create<LiveState>(() => ({
  view: "now",
  shown: false,
  alwaysNow: false,
  feed: "connecting",
  places: null,
  here: new Map(),
  preset: "today",
  own: { from: 0, to: 0 },
  ...NOTHING_KNOWN,
}));

/** The heat of the canvas; null while it is not shown. */
export const heatOf = ({
  shown,
  view,
  heat,
}: LiveState): ReadonlyMap<string, ActionFigures> | null =>
  shown && view === "figures" ? heat : null;

export const showsNow = ({ shown, view, alwaysNow }: LiveState): boolean =>
  shown ? view === "now" : alwaysNow;
