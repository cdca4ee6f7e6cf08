import { useEffect } from "react";

import { texts } from "../../texts/index.ts";
import { useAlerts } from "./alerts.ts";
import { ring } from "./ring.ts";

/**
 * Calls the agent while a contact rings, wherever they look: the tab's title, a sound, a notification of the browser.
 *
 * @param offerId - null: nothing rings
 * @param who - as it is read in the title
 */
export function useAttention(offerId: string | null, who: string): void {
  const { sound, notifications } = useAlerts();
  useEffect(() => {
    if (offerId === null) return undefined;
    const title = document.title;
    document.title = texts.deskAlerts.ringing(who);
    return () => void (document.title = title);
  }, [offerId, who]);
  useEffect(() => (offerId !== null && sound ? ring() : undefined), [offerId, sound]);
  useEffect(() => {
    if (offerId === null || !notifications || document.hasFocus()) return undefined;
    if (!("Notification" in globalThis) || Notification.permission !== "granted") return undefined;
    // Two tabs of one offer show one notification.
    const shown = new Notification(texts.deskAlerts.ringing(who), { tag: offerId });
    shown.addEventListener("click", () => window.focus());
    return () => shown.close();
    // oxlint-disable-next-line react/exhaustive-deps -- one offer is told once, whatever is learnt about who it is
  }, [offerId, notifications]);
}
