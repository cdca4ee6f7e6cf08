import type { AgentView, QueueEntry } from "@cordboard/routing";
import type { KnownContact, RoutingEvent, RoutingPort } from "@cordboard/runtime";

type PortCommand = Exclude<keyof RoutingPort, "start" | "stop" | "resume">;

/** What a contact asks of routing. */
export type Ask = {
  readonly [Name in PortCommand]: {
    readonly name: Name;
    readonly args: Parameters<RoutingPort[Name]>;
  };
}[PortCommand];

/** What an agent does at their desk. */
export type DeskAct =
  | { readonly name: "accept" | "decline"; readonly agentId: string; readonly offerId: string }
  | {
      readonly name: "setStatus";
      readonly agentId: string;
      readonly status: "Available" | "Busy" | "On break" | "Offline";
    };

export type ToServer =
  | { readonly type: "resume"; readonly known: readonly KnownContact[] }
  | { readonly type: "ask"; readonly ask: Ask }
  | { readonly type: "desk"; readonly act: DeskAct }
  | { readonly type: "look" };

export type FromServer =
  | { readonly type: "up" | "resumed" }
  | { readonly type: "event"; readonly contactId: string; readonly event: RoutingEvent }
  | {
      readonly type: "looked";
      readonly agents: readonly AgentView[];
      readonly waiting: readonly QueueEntry[];
    }
  | { readonly type: "failed"; readonly message: string };
