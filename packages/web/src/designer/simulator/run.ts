import type { Script } from "@cordboard/language";
import {
  createSession,
  trailOf,
  type Act,
  type Session,
  type SimulatedAnswer,
} from "@cordboard/simulator";

import { asking, tellError } from "../../client.ts";
import { linkId } from "../../editor/index.ts";
import { currentScript } from "../edit.ts";
import { loadResources } from "./load-resources.ts";
import { optionsFor } from "./options.ts";
import { IDLE, isBegun, useRun } from "./run-store.ts";
import { currentWorld, type World } from "./world.ts";

interface Preparing {
  readonly script: Script;
  readonly world: World;
  readonly made: Promise<Session | null>;
}

/** Only the last one that was asked for counts. */
let preparing: Preparing | null = null;

/** Makes a call of the drawing as it is now ready to begin, in the world as it is set. */
export async function prepareRun(world = currentWorld()): Promise<Session | null> {
  const script = currentScript();
  if (!script) return null;
  if (preparing?.script !== script || preparing.world !== world) {
    const before = useRun.getState().session;
    useRun.setState({ ...IDLE, script });
    preparing = { script, world, made: prepare(script, world, before) };
  }
  return preparing.made;
}

async function prepare(script: Script, world: World, before: Session | null) {
  try {
    const resources = await loadResources(script);
    const session = await createSession({ ...optionsFor(script, world, before), resources });
    if (useRun.getState().script !== script || preparing?.world !== world) return null;
    const { customer, party, sounds } = world;
    if (customer !== "answers") session.act({ customer });
    if (party !== "answers") session.act({ party });
    if (sounds !== "play") session.act({ sounds });
    useRun.setState({ session });
    session.subscribe(() => look(session));
    return session;
  } catch (error) {
    useRun.setState({ failure: error instanceof Error ? error.message : String(error) });
    return null;
  } finally {
    if (preparing?.script === script && preparing.world === world) preparing = null;
  }
}

/** Looks into a call that was made already. */
export function lookInto(session: Session): void {
  preparing = null;
  useRun.setState({ ...IDLE, script: currentScript(), session });
  session.subscribe(() => look(session));
  look(session);
}

export const stopRun = (): void => useRun.setState(IDLE);

/** Does something in the session; what it refuses is told. */
export function inSession(work: (session: Session) => void | Promise<void>): void {
  const { session } = useRun.getState();
  if (!session) return;
  try {
    const pending = work(session);
    if (pending) asking(pending);
  } catch (error) {
    tellError(error);
  }
}

/** Somebody does something in the call. */
export const act = (it: Act): void => inSession((session) => session.act(it));

/** The caller dials, anew if the drawing is another one by now or there was a call already. */
export async function startCall(): Promise<void> {
  const { session, script } = useRun.getState();
  const isReady = session && !isBegun(session) && script === currentScript();
  const ready = isReady ? session : await prepareRun();
  if (!ready) return;
  useRun.setState({ running: true });
  inSession((it) => it.call());
}

export const runClock = (running: boolean): void => useRun.setState({ running });

export function letPass(ms: number): void {
  inSession((session) => session.advance(ms));
}

export const skipToNext = (): void => inSession((session) => void session.skipToNext());

/** To where the next action begins. */
export function step(): void {
  runClock(false);
  inSession((session) => void session.step());
}

/** To one of the points of the present course; behind the last one is its end. */
export function goBackTo(point: number): void {
  runClock(false);
  inSession((session) =>
    point < session.points.length ? session.backTo(point) : session.follow(session.course),
  );
}

/** To the moment before the present one. */
export const back = (): void => inSession(({ position }) => goBackTo(Math.max(0, position - 1)));

/** To one of the points, from where other systems answer otherwise. */
export function tryAnswers(point: number, answers: readonly SimulatedAnswer[]): void {
  runClock(false);
  inSession((session) => session.backTo(point, { answers }));
}

export function followCourse(course: number): void {
  runClock(false);
  inSession((session) => session.follow(course));
}

/** The canvas follows the call. */
function look(session: Session): void {
  const state = useRun.getState();
  if (state.session !== session) return;
  const { contact, journal, over, stoppedBefore } = session.simulation;
  const trail = trailOf(journal, session.options.script.name);
  const taken = new Set(trail.taken.map(({ action, branch }) => linkId({ from: action, branch })));
  const runs = contact !== null && !over && contact.flow.status !== "ended";
  const stopped = stoppedBefore !== null;
  const same = [...taken].join() === [...state.taken].join();
  useRun.setState({
    step: state.step + 1,
    active: runs ? (contact.flow.callers[0] ?? contact.flow).action : null,
    stopped,
    taken: same ? state.taken : taken,
    running: state.running && !stopped && !over,
  });
}
