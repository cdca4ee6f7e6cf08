import type { AnswerOf } from "@cordboard/api";
import { useEffect } from "react";
import { create } from "zustand";

import { client } from "../../client.ts";
import { useDesk } from "../desk-store.ts";

type ContactDetails = AnswerOf<"getContactDetails">;

/** What is known of contacts that this desk looked at; `failed`: the server did not tell it. */
type Details = { readonly [contactId: string]: ContactDetails | "failed" };

export const useDetailsStore = create<Details>(() => ({}));

export async function loadDetails(contactId: string): Promise<void> {
  try {
    const details = await client.getContactDetails({ id: contactId });
    useDetailsStore.setState({ [contactId]: details });
  } catch {
    // What was known stays; without it the place says so.
    useDetailsStore.setState((known) => ({ [contactId]: known[contactId] ?? "failed" }));
  }
}

/** Variables, path and notes of a contact: looked up again whenever it has gone on, and by hand. */
export function useDetails(contactId: string): ContactDetails | "failed" | undefined {
  const moved = useDesk(({ contacts, feed }) => {
    const place = contacts.find((one) => one.contactId === contactId);
    return `${feed} ${place?.action} ${place?.queueState}`;
  });
  useEffect(() => {
    // While the server is not reached it would only be asked in vain.
    if (moved.startsWith("open ")) void loadDetails(contactId);
  }, [contactId, moved]);
  // Another desk may have written meanwhile.
  useEffect(() => {
    const look = () => void loadDetails(contactId);
    window.addEventListener("focus", look);
    return () => window.removeEventListener("focus", look);
  }, [contactId]);
  return useDetailsStore((known) => known[contactId]);
}
