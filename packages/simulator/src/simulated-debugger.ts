import type { Contact, DebugChange, Stops, Value } from "@cordboard/runtime";

type Values = { readonly [name: string]: Value };

interface Debugged {
  /** Changes the contact, if there is one. */
  change(change: DebugChange): void;
  /** Lets the clock stand still. */
  halt(): void;
}

const NOWHERE: Stops = { before: [], after: null };

/** Lets the script stand still, and with it the clock. A call that is not debugged hears nothing of it. */
export function simulateDebugger({ change, halt }: Debugged) {
  let wanted = NOWHERE;
  /** Values that are set as soon as an action is about to begin. */
  let awaited: readonly { readonly before: string; readonly values: Values }[] = [];
  let begun = false;
  /** How many actions had begun when it was told to go on; what else was under way is told first. */
  let goesOnAfter = -1;

  const stops = (): Stops => ({
    before: [...wanted.before, ...awaited.map(({ before }) => before)],
    after: wanted.after,
  });
  const isDebugged = () => stops().before.length > 0 || wanted.after !== null;

  return {
    stop(next: Stops) {
      const before = JSON.stringify(stops());
      wanted = next;
      if (JSON.stringify(stops()) !== before) change({ stops: stops() });
    },
    goOn: () => change({ goOn: true }),
    set(values: Values, before?: string) {
      if (before === undefined) return change({ variables: values });
      awaited = [...awaited, { before, values }];
      change({ stops: stops() });
    },
    stepped({ flow }: Contact) {
      // The first action has not begun yet: it may be one to stand still before.
      if (!begun && isDebugged()) change({ stops: stops() });
      begun = true;
      if (!flow.debug?.stopped || flow.total === goesOnAfter) return;
      wanted = { ...wanted, after: null };
      const due = awaited.filter(({ before }) => before === flow.action);
      if (due.length === 0 || wanted.before.includes(flow.action)) return halt();
      awaited = awaited.filter((one) => !due.includes(one));
      const variables = Object.assign({}, ...due.map(({ values }) => values)) as Values;
      goesOnAfter = flow.total;
      change({ variables, stops: stops(), goOn: true });
    },
  };
}
