import type { Simulation } from "../simulation.ts";
import type { ScenarioStep } from "./schema.ts";

/** What somebody does, or what happens in the world, without its time. */
export type Act = Omit<ScenarioStep, "at">;

/** Does it in a simulation. */
export function take(
  simulation: Simulation,
  { caller, customer, party, agent, does, aiAgent, gives, signal, sounds, set, before }: Act,
): void {
  if (set) simulation.set(set, before);
  if (caller) says(simulation, caller);
  if (signal) simulation.signal(signal);
  if (sounds) simulation.sounds.will(sounds === "play");
  if (aiAgent) simulation.aiAgent(aiAgent, gives);
  if (customer) simulation.customer.will(customer);
  if (party === "hangs up") simulation.party.hangsUp();
  else if (party) simulation.party.will(party);
  if (!agent || !does) return;
  const driver = simulation.agent(agent);
  if (does === "accepts") driver.accepts();
  else if (does === "declines") driver.declines();
  else if (does === "hangs up") driver.hangsUp();
  else driver.becomes(does.slice("becomes ".length) as "Available");
}

function says({ caller }: Simulation, what: string): void {
  if (what === "hangs up") caller.hangsUp();
  else if (what.startsWith("speaks ")) caller.speaks(Number.parseInt(what.slice("speaks ".length)));
  else caller.presses(what.slice("presses ".length));
}
