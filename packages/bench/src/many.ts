import type { ContactStore, StoredContact } from "@cordboard/runtime";
import { createActor } from "xstate";

import { bareMachine, CALL, centre } from "./contacts.ts";

/** One contact that waits for its callback, as it is stored. */
async function parked(): Promise<string> {
  const saved = new Map<string, string>();
  const store: ContactStore = {
    save: (contact) => void saved.set(contact.contactId, JSON.stringify(contact)),
    remove: (contactId) => void saved.delete(contactId),
    loadAll: () => Promise.resolve([]),
  };
  const { clock, telephony } = await centre(undefined, store);
  const id = telephony.call(CALL);
  clock.advance(37_000);
  telephony.press(id, "1");
  clock.advance(5_000);
  const text = saved.get(id) ?? "";
  if (!text.includes('"callback-waiting"')) throw new Error("The contact does not wait.");
  return text;
}

/** A server that starts with so many contacts that wait for their callback: how long that takes, and what each holds. */
export async function restoreParked(
  count: number,
): Promise<{ readonly count: number; readonly ms: number; readonly bytes: number }> {
  const text = await parked();
  const machine = bareMachine();
  const empty = heap();
  const actors = Array.from({ length: count }, () => createActor(machine).start());
  const bare = heap() - empty;
  actors.length = 0;
  const before = heap();
  const began = performance.now();
  const { runtime } = await centre(undefined, {
    save: () => undefined,
    remove: () => undefined,
    loadAll: () =>
      Promise.resolve(
        Array.from({ length: count }, (_, index): StoredContact => {
          const id = `parked-${index}`;
          const stored: StoredContact = JSON.parse(text);
          return { ...stored, contactId: id, contact: { ...stored.contact, contactId: id } };
        }),
      ),
  });
  const ms = performance.now() - began;
  const bytes = (heap() - before - bare) / count;
  if (runtime.contacts().length !== count) throw new Error("Not every contact was restored.");
  return { count, ms, bytes };
}

/** So many contacts at once, who press key after key: how long each event takes, in ms. */
export async function activeContacts(count: number): Promise<readonly number[]> {
  const { clock, telephony } = await centre();
  const ids = Array.from({ length: count }, () => telephony.call(CALL));
  const times: number[] = [];
  for (let second = 0; second < 60; second += 5) {
    clock.advance(5_000);
    for (const id of ids) {
      const began = performance.now();
      telephony.press(id, "5");
      times.push(performance.now() - began);
    }
  }
  return times;
}

function heap(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}
