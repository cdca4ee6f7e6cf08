import type { ContactStore } from "@cordboard/runtime";

import type { Metrics } from "./metrics.ts";

/** A store of which is measured how long it takes, and how often it fails. */
export const timeSaves = (store: ContactStore, metrics: Metrics): ContactStore => ({
  remove: (contactId) => store.remove(contactId),
  loadAll: (known) => store.loadAll(known),
  async save(contact) {
    const began = performance.now();
    try {
      await store.save(contact);
      metrics.observe("cordboard_save_seconds", (performance.now() - began) / 1000);
    } catch (error) {
      metrics.count("cordboard_save_failures_total");
      throw error;
    }
  },
});
