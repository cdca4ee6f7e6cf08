import type { AgentDesk } from "@cordboard/routing";
import type { WebSocket } from "ws";

import type { Log } from "../log.ts";

/** Which screens are whose desk: the contact centre is told of the first of an agent, and when the last is gone. */
export class DeskScreens {
  readonly #desk: Pick<AgentDesk, "deskConnected" | "deskLost">;
  readonly #log: Log;
  readonly #screens = new Map<string, Set<WebSocket>>();

  constructor(desk: Pick<AgentDesk, "deskConnected" | "deskLost">, log: Log) {
    this.#desk = desk;
    this.#log = log;
  }

  /** The screen is a desk of this agent, until it closes. */
  open(screen: WebSocket, agentId: string): void {
    const own = this.#screens.get(agentId) ?? new Set();
    this.#screens.set(agentId, own.add(screen));
    this.#tell("deskConnected", agentId);
    screen.once("close", () => {
      own.delete(screen);
      if (own.size > 0) return;
      this.#screens.delete(agentId);
      this.#tell("deskLost", agentId);
    });
  }

  #tell(what: "deskConnected" | "deskLost", agentId: string): void {
    Promise.resolve(this.#desk[what](agentId)).catch((error: unknown) =>
      this.#log.error({ err: error, agentId }, "An agent's desk could not be noted"),
    );
  }
}
