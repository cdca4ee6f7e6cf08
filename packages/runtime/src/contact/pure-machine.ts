import { createActor, type AnyActorScope, type AnyStateMachine } from "xstate";

const nothing = () => undefined;

/**
 * A scope in which a machine can be stepped without running anything. XState's own `transition()` makes one, with an
 * actor and an initial snapshot, for every event; one for all events takes half the time. See
 * docs/decisions/0003-one-scope-for-all-steps.md.
 */
export function inertScope(machine: AnyStateMachine, input: unknown): AnyActorScope {
  const self = createActor(machine, { input });
  return {
    self,
    id: "",
    sessionId: "",
    logger: nothing,
    defer: nothing,
    emit: nothing,
    system: self.system,
    stopChild: nothing,
    actionExecutor: nothing,
  };
}
