const plain = (number: string) => number.replace(/[^0-9A-Za-z*#]/g, "");

/**
 * The point of contact for a dialled number: the very same, else the same without `+`, spaces and signs, else
 * the default point `*`.
 */
export function pointFor<Point extends { readonly number: string }>(
  dnis: string,
  points: readonly Point[],
): Point | undefined {
  const dialled = plain(dnis);
  return (
    points.find(({ number }) => number === dnis) ??
    points.find(({ number }) => number !== "*" && plain(number) === dialled) ??
    points.find(({ number }) => number === "*")
  );
}
