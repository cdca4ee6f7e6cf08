import { phoneOf } from "@cordboard/runtime";

import { TelephonyError } from "./errors.ts";

/** How a switch dials what is no phone of its own. */
export interface DialFormats {
  /** What is dialled for a number outside, with `{number}` in its place. */
  readonly dialEndpoint: string;
  /** What is dialled for a SIP address, with `{address}` for its `user@host`; without it, none can be. */
  readonly dialAddress?: string | undefined;
}

/**
 * What the switch dials for an agent's phone, as people write it down.
 *
 * @throws TelephonyError `phone-not-dialable`
 */
export function phoneEndpoint(endpoint: string, formats: DialFormats): string {
  const { dialEndpoint, dialAddress } = formats;
  const phone = phoneOf(endpoint);
  if (phone === null)
    throw new TelephonyError("phone-not-dialable", "it is neither name, address nor number");
  if (phone.kind === "own") return phone.name;
  if (phone.kind === "number") return dialEndpoint.replaceAll("{number}", phone.number);
  if (dialAddress === undefined)
    throw new TelephonyError("phone-not-dialable", "dialAddress is not configured");
  return dialAddress.replaceAll("{address}", phone.address);
}
