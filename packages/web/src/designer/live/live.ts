import { asking, client } from "../../client.ts";
import { useDesigner } from "../store.ts";
import { presentRange, waiting } from "./asked.ts";
import { loadContacts } from "./contacts.ts";
import { mostTaken } from "./heat.ts";
import { NOTHING_KNOWN, useLive, type LiveView } from "./live-store.ts";
import { rangeOf, type Preset, type TimeRange } from "./time-range.ts";

export function showView(view: LiveView): void {
  useLive.setState({ view, replay: null });
  refresh();
}

export function choosePreset(preset: Preset): void {
  const { preset: before, own } = useLive.getState();
  // One's own range begins as what was shown.
  const range = preset === "own" ? rangeOf(before, own, Date.now()) : own;
  useLive.setState({ preset, own: range });
  refresh();
}

export function chooseRange(own: TimeRange): void {
  useLive.setState({ preset: "own", own });
  if (own.from < own.to) refresh();
}

/** Asks the server anew for what is looked at. */
export function refresh(): void {
  const { view } = useLive.getState();
  if (view !== "now") asking(view === "figures" ? loadFigures() : loadContacts());
}

async function loadFigures(): Promise<void> {
  const { name } = useDesigner.getState();
  if (name === null) return;
  const range = presentRange();
  const figures = await waiting(() => client.getFigures({ name }, range));
  if (useDesigner.getState().name !== name) return;
  const heat = new Map(figures.actions.map((one) => [one.action, one]));
  useLive.setState({ figures, heat, most: mostTaken(heat) });
}

/** Another script is opened. */
export const forgetScript = (): void => useLive.setState(NOTHING_KNOWN);
