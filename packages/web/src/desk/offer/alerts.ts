import { create } from "zustand";

import { recall, remember } from "../../browser-memory.ts";

interface Alerts {
  readonly sound: boolean;
  readonly notifications: boolean;
  /** The browser does not let this page notify. */
  readonly refused: boolean;
}

const NAME = "desk.alerts";

/** How an offer is told to somebody who looks elsewhere: this browser's own setting. */
export const useAlerts = create<Alerts>(() => ({
  sound: true,
  notifications: false,
  ...kept(recall(NAME)),
  refused: false,
}));

export function setAlerts(change: Partial<Alerts>): void {
  useAlerts.setState(change);
  const { sound, notifications } = useAlerts.getState();
  remember(NAME, { sound, notifications });
}

/** Browsers ask their person once; a page that is not served safely may not ask at all. */
export async function askToNotify(): Promise<void> {
  const may = "Notification" in globalThis ? await Notification.requestPermission() : "denied";
  setAlerts({ notifications: may === "granted", refused: may !== "granted" });
}

function kept(value: unknown): Partial<Alerts> {
  if (typeof value !== "object" || value === null) return {};
  return {
    ...("sound" in value ? { sound: value.sound === true } : {}),
    ...("notifications" in value ? { notifications: value.notifications === true } : {}),
  };
}
