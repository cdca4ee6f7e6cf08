import { useState } from "react";

const kept = new Map<string, unknown>();

/** As `useState`; what a section was last filtered and sorted by is still so when one comes back to it. */
export function useKept<Value>(name: string, first: Value): [Value, (value: Value) => void] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only this hook writes under the name
  const [value, setValue] = useState(() => (kept.has(name) ? (kept.get(name) as Value) : first));
  const set = (to: Value) => {
    kept.set(name, to);
    setValue(to);
  };
  return [value, set];
}
