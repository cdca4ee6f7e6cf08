import { quantile } from "../quantiles.ts";
import type { MeasuredCentre, Open, Tell } from "./places.ts";
import { requestFor } from "./requests.ts";

const FILLED_AT_ONCE = 1_000;

/** With so many waiting in one queue: how long one contact after another takes and what processor time, ms each, and the memory of an entry. */
export async function roundsAt(open: Open, waiting: number, rounds: number) {
  let offered = Promise.withResolvers<readonly [string, string]>();
  const tell: Tell = (contactId, event) => {
    if (event.type === "offer.made") offered.resolve([contactId, event.offerId]);
  };
  const before = heap();
  const centre = await open({ skills: [{ name: "support", acwSec: 0 }] }, tell);
  await fill(centre, waiting);
  const bytes = (heap() - before) / waiting;
  const agent = { id: "anna", name: "Anna", endpoint: "" };
  await centre.desk.putAgent({ ...agent, skills: [{ name: "support", proficiency: 1 }] });
  await centre.desk.setStatus("anna", "Available");
  const times: number[] = [];
  const cpu = process.cpuUsage();
  for (let round = 0; round < rounds; round++) {
    const [contactId, offerId] = await offered.promise;
    offered = Promise.withResolvers();
    const began = performance.now();
    await centre.desk.accept("anna", offerId);
    centre.port.connected(contactId, offerId);
    centre.port.complete(contactId);
    centre.port.requestAgent(`more-${round}`, requestFor("support"));
    await offered.promise;
    times.push(performance.now() - began);
  }
  const { user, system } = process.cpuUsage(cpu);
  await centre.close();
  const cpuMs = (user + system) / 1000 / rounds;
  return { cpuMs, medianMs: quantile(times, 0.5), p99Ms: quantile(times, 0.99), bytes };
}

async function fill({ port, idle }: MeasuredCentre, waiting: number): Promise<void> {
  for (let contact = 0; contact < waiting; contact++) {
    port.requestAgent(`contact-${contact}`, requestFor("support"));
    if (contact % FILLED_AT_ONCE === 0) await idle();
  }
  await idle();
}

function heap(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}
