import type { ReactNode } from "react";

/** Each a word and what there is to say about it; null is left out. */
export function Facts({ facts }: { readonly facts: readonly (readonly [string, ReactNode])[] }) {
  return (
    <dl className="cb-facts">
      {facts
        .filter(([, value]) => value !== null && value !== "")
        .map(([word, value]) => (
          <Fact key={word} word={word} value={value} />
        ))}
    </dl>
  );
}

function Fact({ word, value }: { readonly word: string; readonly value: ReactNode }) {
  return (
    <>
      <dt>{word}</dt>
      <dd>{value}</dd>
    </>
  );
}
