import { clockText } from "../desk/use-now.ts";
import { useSecond } from "./use-second.ts";

/** How long ago that was, in hours, minutes and seconds; it alone is drawn again each second. */
export function Ticking({ since }: { readonly since: number }) {
  return <span className="cb-digits">{clockText(useSecond() - since)}</span>;
}
