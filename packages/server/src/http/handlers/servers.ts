import type { Centre } from "../../centre.ts";
import { SERVER_DEFAULTS } from "../../config/sections/server.ts";
import type { Handlers } from "../handlers.ts";

export function serverHandlers({ neighbours, desk, runtime }: Centre): Handlers<"listServers"> {
  return {
    async listServers() {
      const agents = await desk.agents();
      const connectedTo = (name: string) =>
        agents.filter(({ desks }) => desks.includes(name)).length;
      if (neighbours === undefined) {
        const here = { name: "", up: true, seenAt: Date.now(), agents: connectedTo("") };
        return [{ ...here, contacts: runtime.contacts().length }];
      }
      return (await neighbours.servers()).map(({ name, state, seenAt, silentSec, contacts }) => ({
        name,
        up: state === "up" && silentSec < SERVER_DEFAULTS.awaySec,
        seenAt,
        contacts,
        agents: connectedTo(name),
      }));
    },
  };
}
