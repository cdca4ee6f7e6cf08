import { createSimulation, type Simulation, type SimulationOptions } from "../simulation.ts";
import { inputOf, makeInput, type Input, type Moment } from "./moment.ts";

export interface Replayed {
  readonly simulation: Simulation;
  /** As they were made in this simulation. */
  readonly inputs: readonly Input[];
}

/** Does everything again, each thing at its moment, and lets time pass until the last one. */
export async function replay(
  options: SimulationOptions,
  inputs: readonly Input[],
  until: Moment,
): Promise<Replayed> {
  const simulation = await createSimulation(options);
  const made: Input[] = [];
  const arm = ({ begun, stoppedBefore }: Moment) =>
    simulation.stop({ before: [], after: stoppedBefore === null ? null : begun });
  arm(inputs[0] ?? until);
  for (const [index, input] of inputs.entries()) {
    passTo(simulation, input);
    const again = inputOf(simulation, input.does);
    // What is done may lead to the next moment at once.
    arm(inputs[index + 1] ?? until);
    made.push(again);
    makeInput(simulation, input);
  }
  passTo(simulation, until);
  return { simulation, inputs: made };
}

function passTo(simulation: Simulation, { at, stoppedBefore }: Moment): void {
  const isThere = simulation.stoppedBefore !== null || simulation.over;
  if (isThere || (stoppedBefore === null && at <= simulation.now)) return;
  simulation.advance(Math.max(0, at - simulation.now));
}
