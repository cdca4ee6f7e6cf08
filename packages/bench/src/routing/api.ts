import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

import { Pool } from "undici";

import { processorMs } from "../asterisk/programs.ts";
import { quantile } from "../quantiles.ts";

const AGENTS = 20;
const CONNECTIONS = 32;

export interface Asked {
  readonly method: "GET" | "PUT";
  readonly path: string;
  readonly body?: string;
}

export interface ApiFigures {
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** Processor time of the server for a request, ms. */
  readonly cpuMs: number;
}

/** The same requests to a server of ours and to Express alone, each in a process of its own. */
export async function apiBesideExpress(rate: number, seconds: number) {
  const centre = await startProgram("api-server.ts");
  try {
    const ids = Array.from({ length: AGENTS }, (_, index) => `agent-${index}`);
    for (const id of ids)
      await post(`${centre.url}/api/agents`, { id, name: id, endpoint: "", skills: [] });
    const requests: Readonly<Record<string, (number: number) => Asked>> = {
      "GET 20 agents": () => ({ method: "GET", path: "/api/agents" }),
      "GET session": () => ({ method: "GET", path: "/api/session" }),
      "PUT status": (number) => ({
        method: "PUT",
        path: `/api/agents/${ids[number % AGENTS] ?? ""}/status`,
        body: JSON.stringify({ status: number % 2 === 0 ? "Available" : "Busy", reason: "" }),
      }),
    };
    const agents = await get(`${centre.url}/api/agents`);
    const [agent] = Array.isArray(agents) ? agents : [];
    const answers = { agents, agent, session: await get(`${centre.url}/api/session`) };
    const bare = await startProgram("bare-express.ts", answers);
    const figures: {
      readonly what: string;
      readonly ours: ApiFigures;
      readonly bare: ApiFigures;
    }[] = [];
    for (const [what, asked] of Object.entries(requests)) {
      await load(centre, asked, rate, 1);
      await load(bare, asked, rate, 1);
      const ours = await load(centre, asked, rate, seconds);
      figures.push({ what, ours, bare: await load(bare, asked, rate, seconds) });
    }
    bare.stop();
    return figures;
  } finally {
    centre.stop();
  }
}

/** Requests at an even rate, whether answered or not: who is slow is waited for by nobody. */
async function load(
  { url, pid }: { readonly url: string; readonly pid: number },
  asked: (number: number) => Asked,
  rate: number,
  seconds: number,
): Promise<ApiFigures> {
  const pool = new Pool(url, { connections: CONNECTIONS });
  const times: number[] = [];
  const cpu = processorMs(pid);
  const one = async (number: number) => {
    const began = performance.now();
    const { method, path, body } = asked(number);
    const headers = body === undefined ? {} : { "content-type": "application/json" };
    const answer = await pool.request({ method, path, headers, body: body ?? null });
    await answer.body.dump();
    if (answer.statusCode >= 300) throw new Error(`${path} answered ${answer.statusCode}`);
    times.push(performance.now() - began);
  };
  const all: Promise<void>[] = [];
  const began = performance.now();
  while (all.length < rate * seconds) {
    const due = Math.min(rate * seconds, ((performance.now() - began) / 1000) * rate);
    while (all.length < due) all.push(one(all.length));
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  await Promise.all(all);
  await pool.close();
  const cpuMs = (processorMs(pid) - cpu) / all.length;
  return { p50Ms: quantile(times, 0.5), p99Ms: quantile(times, 0.99), cpuMs };
}

/** A server that says where it is; it is given `input`. */
async function startProgram(file: string, input: object = {}) {
  const args = ["--conditions=@cordboard/source", join(import.meta.dirname, file)];
  const child = spawn(process.execPath, args, { stdio: ["pipe", "pipe", "inherit"] });
  child.stdin.end(JSON.stringify(input));
  const [line]: readonly unknown[] = await once(child.stdout, "data");
  return {
    url: new URL(String(line).trim()).origin,
    pid: child.pid ?? 0,
    stop: () => void child.kill("SIGKILL"),
  };
}

async function get(url: string): Promise<unknown> {
  return (await fetch(url)).json();
}

async function post(url: string, body: object): Promise<void> {
  const headers = { "content-type": "application/json" };
  const answer = await fetch(url, { method: "POST", headers, body: JSON.stringify(body) });
  if (!answer.ok) throw new Error(await answer.text());
}
