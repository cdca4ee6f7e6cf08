import type { Stops } from "@cordboard/runtime";

import type { Act } from "../scenario/act.ts";
import { createSimulation, type Simulation, type SimulationOptions } from "../simulation.ts";
import { inputOf, makeInput, momentOf, pointsOf } from "./moment.ts";
import type { Input, Moment, Point } from "./moment.ts";
import { replay } from "./replay.ts";

/** One course that the call has taken. */
export interface Course {
  /** The course that it left, and at which of its points; null: it is the first. */
  readonly from: { readonly course: number; readonly point: number } | null;
  readonly inputs: readonly Input[];
  readonly points: readonly Point[];
  /** How far it went. */
  readonly end: Moment;
}

/**
 * A call that somebody tries out: everything done to it is noted, so that one can go back to any moment and try another
 * course from there. Going back does everything again up to that moment: the simulation is exact, and fast.
 *
 * @example
 * const session = await createSession(options);
 * session.call();
 * session.advance(3000);
 * session.act({ caller: "presses 1" });
 * await session.backTo(2);
 * session.act({ caller: "presses 2" }); // session.courses[0] is the one with 1
 */
export class Session {
  #options: SimulationOptions;
  #simulation: Simulation;
  #inputs: readonly Input[] = [];
  #stops: Stops["before"] = [];
  #courses: readonly Course[] = [FIRST];
  #course = 0;
  /** The point gone back to, until something is done; null: the call is where its course has come to. */
  #back: number | null = null;
  readonly #listeners = new Set<() => void>();

  constructor(options: SimulationOptions, simulation: Simulation) {
    this.#options = options;
    this.#simulation = simulation;
  }

  get options(): SimulationOptions {
    return this.#options;
  }

  /** The call as it is now; another object after going back. */
  get simulation(): Simulation {
    return this.#simulation;
  }

  get inputs(): readonly Input[] {
    return this.#inputs;
  }

  /** Of the course that is followed, also those that lie ahead after going back. */
  get points(): readonly Point[] {
    if (this.#back !== null) return this.#courses[this.#course]?.points ?? [];
    return pointsOf(this.#simulation.journal, this.#inputs);
  }

  /** Where the call is among the points; as many as there are: at the end. */
  get position(): number {
    return this.#back ?? this.points.length;
  }

  /** All that were tried; the present one as it was when it was last left. */
  get courses(): readonly Course[] {
    return this.#courses;
  }

  /** The present one, by its place in {@link courses}. */
  get course(): number {
    return this.#course;
  }

  /** The caller dials. */
  call(): void {
    this.#do("calls");
  }

  act(act: Act): void {
    this.#do(act);
  }

  /** Lets time pass, until the script stands still at the most. */
  advance(ms: number): void {
    this.#goOn();
    this.#simulation.advance(ms);
    this.#changed();
  }

  /** Lets time pass until something happens by itself; false when nothing will. */
  skipToNext(): boolean {
    if (this.#goOn()) return true;
    const skipped = this.#simulation.skipToNext();
    this.#changed();
    return skipped;
  }

  /** Lets time pass until the next action is about to begin; false when none will by itself. */
  step(): boolean {
    this.#depart();
    const { begun, stoppedBefore } = momentOf(this.#simulation);
    this.#arm(begun + (stoppedBefore === null ? 0 : 1));
    this.#goOn();
    while (this.#simulation.stoppedBefore === null && this.#simulation.skipToNext());
    const isThere = this.#simulation.stoppedBefore !== null;
    this.#arm(null);
    this.#changed();
    return isThere;
  }

  /** From now on the call stands still before these actions. */
  stopBefore(actions: readonly string[]): void {
    this.#stops = actions;
    this.#arm(null);
    this.#changed();
  }

  /** To the moment of a point of the present course. `change` is of the world, for instance what other systems answer. */
  async backTo(index: number, change: Partial<SimulationOptions> = {}): Promise<void> {
    const point = this.points[index];
    if (!point) return;
    this.#keep();
    this.#options = { ...this.#options, ...change };
    const inputs = this.#courses[this.#course]?.inputs.slice(0, point.inputs) ?? [];
    await this.#replay(inputs, point);
    this.#back = index;
    this.#changed();
  }

  /** To the end of a course that was tried. */
  async follow(index: number): Promise<void> {
    this.#keep();
    const course = this.#courses[index];
    if (!course) return;
    await this.#replay(course.inputs, course.end);
    this.#course = index;
    this.#back = null;
    this.#changed();
  }

  /** Called after each change. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #do(does: Input["does"]): void {
    this.#depart();
    const input = inputOf(this.#simulation, does);
    makeInput(this.#simulation, input);
    this.#inputs = [...this.#inputs, input];
    this.#changed();
  }

  /** True when it stood still. */
  #goOn(): boolean {
    this.#depart();
    if (this.#simulation.stoppedBefore === null) return false;
    this.#do("goes on");
    return true;
  }

  #arm(after: number | null): void {
    this.#simulation.stop({ before: this.#stops, after });
  }

  async #replay(inputs: readonly Input[], until: Moment): Promise<void> {
    const again = await replay(this.#options, inputs, until);
    this.#simulation = again.simulation;
    this.#inputs = again.inputs;
    this.#arm(null);
  }

  /** Notes how far the present course has come. */
  #keep(): void {
    if (this.#back !== null) return;
    const { from = null } = this.#courses[this.#course] ?? {};
    const end = momentOf(this.#simulation);
    const course = { from, inputs: this.#inputs, points: this.points, end };
    this.#courses = this.#courses.with(this.#course, course);
  }

  /** Something is done after going back: that is another course. */
  #depart(): void {
    if (this.#back === null) return;
    const from = { course: this.#course, point: this.#back };
    this.#course = this.#courses.length;
    this.#courses = [...this.#courses, { ...FIRST, from }];
    this.#back = null;
  }

  #changed(): void {
    for (const listener of this.#listeners) listener();
  }
}

const FIRST: Course = {
  from: null,
  inputs: [],
  points: [],
  end: { at: 0, begun: 0, stoppedBefore: null },
};

export const createSession = async (options: SimulationOptions): Promise<Session> =>
  new Session(options, await createSimulation(options));
