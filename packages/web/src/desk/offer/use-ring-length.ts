import { useState } from "react";

/** How long an offer rang when it was first seen, in milliseconds: the whole of its countdown. */
export function useRingLength(offerId: string, left: number | null): number {
  const [first, setFirst] = useState({ offerId, length: left ?? 1 });
  if (first.offerId !== offerId) setFirst({ offerId, length: left ?? 1 });
  return Math.max(1, first.length);
}
