import { readFileSync } from "node:fs";

import { actionTypes } from "@cordboard/actions/semantics";
import { language } from "@cordboard/actions/specs";
import { createMemoryRouting } from "@cordboard/routing";
import {
  compileScript,
  createInterpreter,
  createRuntime,
  type ContactStore,
  type JournalEntry,
} from "@cordboard/runtime";
import { createSimulatedTelephony, createVirtualClock } from "@cordboard/simulator";
import { assign, createActor, createMachine } from "xstate";

const reference = new URL(
  "../../../examples/queue-callback/scripts/queue-callback.json",
  import.meta.url,
);
const { script } = language.check(readFileSync(reference, "utf8"));
if (!script) throw new Error("The reference script has errors.");
const program = compileScript(script, "bench", actionTypes);

/** A contact centre on a virtual clock; what its contacts do is counted, and kept only where that is asked for. */
export async function centre(kept?: JournalEntry[], store?: ContactStore) {
  const clock = createVirtualClock(0);
  const telephony = createSimulatedTelephony({ timer: clock });
  const { port, desk } = createMemoryRouting({
    skills: [{ name: "support", acwSec: 0 }],
    timer: clock,
  });
  const counts = { events: 0, transitions: 0 };
  let contacts = 0;
  const runtime = createRuntime({
    scripts: {
      forCall: () => ({ program, country: "US" }),
      byHash: () => Promise.resolve(program),
    },
    telephony,
    routing: port,
    timer: clock,
    journal: {
      append(entries: readonly JournalEntry[]) {
        kept?.push(...entries);
        for (const entry of entries) {
          if (entry.kind !== "event") continue;
          counts.events++;
          counts.transitions += transitionsFor(entry.event.type);
        }
      },
    },
    newContactId: () => `contact-${++contacts}`,
    ...(store && { store }),
  });
  await runtime.start();
  return { clock, telephony, desk, runtime, counts };
}

export const CALL = { ani: "+12025550123", dnis: "+12025550100" };

/** Regions of the contact machine that take a transition for an event: the flow always, others by its name. */
function transitionsFor(type: string): number {
  const voice = /^(?:voice\.answered|voice\.gone|dial\.answered|bridge\.joined)$/.test(type);
  const queue = /^(?:queue|offer|callback|agent-leg|bridge|dial)\./.test(type);
  return 1 + Number(voice) + Number(queue);
}

/** `count` contacts one after another: queue, music, menu, 1, thanks, callback, talk, end. Returns events carried out. */
export async function runReference(
  count: number,
  kept?: JournalEntry[],
): Promise<{ events: number; transitions: number }> {
  const { clock, telephony, desk, runtime, counts } = await centre(kept);
  desk.putAgent({
    id: "anna",
    name: "Anna",
    endpoint: "",
    skills: [{ name: "support", proficiency: 1 }],
  });
  for (let done = 0; done < count; done++) {
    const contactId = telephony.call(CALL);
    clock.advance(37_000);
    telephony.press(contactId, "1");
    clock.advance(5_000);
    desk.setStatus("anna", "Available");
    telephony.answerAgent(contactId, runtime.contact(contactId)?.offer?.legId ?? "");
    clock.advance(10_000);
    telephony.agentHangsUp(contactId);
    desk.setStatus("anna", "Offline");
    if (runtime.contact(contactId)) throw new Error("A contact did not come to its end.");
  }
  return counts;
}

/** Contacts that wait for their callback: bytes of stored state, and of memory in a running server. */
export async function parkedContacts(count: number): Promise<{ stored: number; resident: number }> {
  const { clock, telephony, runtime } = await centre();
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const ids = Array.from({ length: count }, () => telephony.call(CALL));
  clock.advance(37_000);
  for (const id of ids) telephony.press(id, "1");
  clock.advance(5_000);
  globalThis.gc?.();
  const resident = (process.memoryUsage().heapUsed - before) / count;
  const contact = runtime.contact(ids[0] ?? "");
  if (contact?.queue.state !== "callback-waiting")
    throw new Error("The contacts do not wait for a callback.");
  const interpreter = createInterpreter(program);
  const snapshot = interpreter.restore({
    value: { voice: "gone", queue: "callback-waiting", flow: "ended" },
    contact,
  });
  return { stored: Buffer.byteLength(JSON.stringify(interpreter.store(snapshot))), resident };
}

/** The same three regions, which only count. */
export function bareMachine() {
  const count = {
    actions: assign({ seen: ({ context }: { context: { seen: number } }) => context.seen + 1 }),
  };
  const region = (id: string) => ({
    initial: "here",
    states: {
      here: { on: { [id]: "there", step: count } },
      there: { on: { [id]: "here", step: count } },
    },
  });
  return createMachine({
    types: {} as { context: { seen: number }; events: { type: string } },
    context: { seen: 0 },
    type: "parallel",
    states: { voice: region("voice"), queue: region("queue"), flow: region("flow") },
  });
}

/** XState alone: actors of such a machine, one transition an event. */
export function runBareMachine(contacts: number, transitionsEach: number): number {
  const machine = bareMachine();
  const kinds = ["voice", "queue", "flow", "step"];
  let seen = 0;
  for (let contact = 0; contact < contacts; contact++) {
    const actor = createActor(machine).start();
    for (let index = 0; index < transitionsEach; index++) {
      actor.send({ type: kinds[index % kinds.length] ?? "step" });
    }
    seen += actor.getSnapshot().context.seen;
    actor.stop();
  }
  return seen;
}
