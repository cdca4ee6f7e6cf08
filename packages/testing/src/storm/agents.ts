import type { ContactCentre } from "../contact-centre.ts";

export interface Team {
  readonly skill: string;
  /** Of each agent's phone; many may be at the same. */
  readonly ports: readonly number[];
}

const ASK_EVERY_MS = 1_000;

/** Makes agents, each rung at a port of the loopback, and lets them work: who was set Busy comes back by themselves. */
export async function employ(centre: ContactCentre, teams: readonly Team[]): Promise<() => void> {
  for (const { skill, ports } of teams) {
    for (const [index, port] of ports.entries()) {
      const id = `${skill}-${index + 1}`;
      const endpoint = `PJSIP/anna/sip:${id}@127.0.0.1:${port}`;
      const skills = [{ name: skill, proficiency: 1 }];
      await centre.client.putAgent({ id, name: id, endpoint, skills });
      await centre.client.setAgentStatus({ id }, { status: "Available" });
    }
  }
  let asking = false;
  const timer = setInterval(() => {
    if (asking) return;
    asking = true;
    // While the server is away there is nobody to ask.
    comeBack(centre)
      .catch(() => undefined)
      .finally(() => {
        asking = false;
      });
  }, ASK_EVERY_MS);
  return () => clearInterval(timer);
}

async function comeBack({ client }: ContactCentre): Promise<void> {
  for (const { id, status } of await client.listAgents()) {
    if (status === "Busy" || status === "Offline")
      await client.setAgentStatus({ id }, { status: "Available" });
  }
}
