import { Type, type Static } from "typebox";

export const TelephonyStatus = Type.Object({
  kind: Type.Enum(["asterisk", "freeswitch", "simulated"]),
  up: Type.Boolean({ description: "The link to the switch is there." }),
  detail: Type.String({ description: "In words, for people." }),
});
export type TelephonyStatus = Static<typeof TelephonyStatus>;

export const ServerStatus = Type.Object({
  telephony: TelephonyStatus,
  workspace: Type.Object({ name: Type.String(), path: Type.String() }),
  version: Type.String(),
});
export type ServerStatus = Static<typeof ServerStatus>;
