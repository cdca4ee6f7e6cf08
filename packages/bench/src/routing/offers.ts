import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

import { quantile } from "../quantiles.ts";
import { Crowd, RULES, type CrowdSize, type Seen } from "./crowd.ts";
import type { Open } from "./places.ts";

export interface OfferFigures {
  readonly perSecond: number;
  /** From "agent free" to "offer sent". */
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** Processor time of all call servers for an offer, with all that comes before and after it. */
  readonly cpuMs: number;
}

export async function offersOfOne(open: Open, size: CrowdSize): Promise<OfferFigures> {
  const crowd = new Crowd("one");
  const centre = await open(RULES, crowd.tell);
  await crowd.fill(centre, size);
  const seen = await crowd.run(size);
  await centre.close();
  return figuresOf([seen], size.seconds);
}

/** Several call servers, each in a process of its own with its part of contacts and agents. */
export async function offersOfMany(
  target: string,
  processes: number,
  size: CrowdSize,
): Promise<OfferFigures> {
  const part = {
    ...size,
    agents: size.agents / processes,
    waiting: size.waiting / processes,
    rate: size.rate / processes,
  };
  const program = join(import.meta.dirname, "server.ts");
  const children = Array.from({ length: processes }, (_, index) =>
    fork(program, [`server-${index}`, target, JSON.stringify(part)], { execArgv: CONDITIONS }),
  );
  const answers = () =>
    Promise.all(children.map(async (child) => (await once(child, "message"))[0]));
  await answers();
  const seen = answers();
  for (const child of children) child.send("run");
  const all: readonly Seen[] = await seen;
  const gone = Promise.all(children.map((child) => once(child, "exit")));
  for (const child of children) child.send("end");
  await gone;
  return figuresOf(all, size.seconds);
}

const CONDITIONS = ["--conditions=@cordboard/source"];

/** Contacts and agents meet over all servers: an agent who came free at one is offered the contact of another. */
export function figuresOf(all: readonly Seen[], seconds: number): OfferFigures {
  const freed = byAgent(all.flatMap((seen) => seen.freed));
  const waits: number[] = [];
  for (const [agentId, offers] of byAgent(all.flatMap((seen) => seen.offered))) {
    const free = freed.get(agentId) ?? [];
    for (const [nth, at] of offers.entries()) {
      const since = free[nth];
      if (since !== undefined) waits.push(at - since);
    }
  }
  return {
    perSecond: waits.length / seconds,
    p50Ms: quantile(waits, 0.5),
    p99Ms: quantile(waits, 0.99),
    cpuMs: all.reduce((sum, { cpuMs }) => sum + cpuMs, 0) / waits.length,
  };
}

function byAgent(times: Seen["freed"]): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const [agentId, at] of times.toSorted((a, b) => a[1] - b[1]))
    found.set(agentId, [...(found.get(agentId) ?? []), at]);
  return found;
}
