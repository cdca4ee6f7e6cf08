import type { AgentContact } from "@cordboard/api";

import { texts } from "../../texts/index.ts";
import { whoIs } from "../contact/who-is.ts";
import { ownAgent, useDesk } from "../desk-store.ts";
import { useAlerts } from "./alerts.ts";
import { ring } from "./ring.ts";

/**
 * Calls the agent while a contact rings, wherever they look: also from another page of the app, once the desk was open
 * in this tab. The tab's title, a sound, a notification of the browser.
 */
export function watchOffers(): void {
  let called = "";
  let stop: () => void = () => undefined;
  const look = () => {
    const contact = ownAgent()?.contact;
    const offer = contact?.state === "offered" ? contact : null;
    const { sound, notifications } = useAlerts.getState();
    const call = offer ? `${offer.offerId} ${sound} ${notifications}` : "";
    if (call === called) return;
    called = call;
    stop();
    stop = offer ? callFor(offer, sound, notifications) : () => undefined;
  };
  useDesk.subscribe(look);
  useAlerts.subscribe(look);
}

function callFor(offer: AgentContact, sound: boolean, notifications: boolean): () => void {
  const text = texts.deskAlerts.ringing(whoIs(offer));
  const { title } = document;
  document.title = text;
  const stopRinging = sound ? ring() : () => undefined;
  const notification = notifications ? notify(text, offer.offerId) : null;
  return () => {
    document.title = title;
    stopRinging();
    notification?.close();
  };
}

/** Two tabs of one offer show one notification; who looks at the page needs none. */
function notify(text: string, tag: string): Notification | null {
  if (document.hasFocus() || !("Notification" in globalThis)) return null;
  if (Notification.permission !== "granted") return null;
  const shown = new Notification(text, { tag });
  shown.addEventListener("click", () => window.focus());
  return shown;
}
