import { ServerError } from "../errors.ts";
import type { OperatorConfig } from "./operator-config.ts";

/**
 * A contact centre has one switch.
 *
 * @throws ServerError `unreadable-config` where two are configured
 */
export function mustBeOneSwitch({ asterisk, freeswitch }: OperatorConfig): void {
  if (asterisk === undefined || freeswitch === undefined) return;
  throw new ServerError(
    "unreadable-config",
    "Both asterisk and freeswitch are configured: keep the one that the calls go through.",
  );
}
