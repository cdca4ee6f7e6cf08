import { Type, type Static } from "typebox";

import { request } from "./common.ts";

const Number = Type.String({ maxLength: 32, pattern: "^(?:[+0-9*#a-zA-Z][0-9*#a-zA-Z]*)?$" });

export const NewSimulatedCall = request({
  ani: Type.String({ ...Number, description: "The caller's number; empty when withheld." }),
  dnis: Type.String({ ...Number, minLength: 1, description: "The number they dial." }),
});
export type NewSimulatedCall = Static<typeof NewSimulatedCall>;

export const SimulatedCall = Type.Object({ contactId: Type.String() });
export type SimulatedCall = Static<typeof SimulatedCall>;

export const Digits = request({ digits: Type.String({ pattern: "^[0-9*#A-D]{1,32}$" }) });
export type Digits = Static<typeof Digits>;

export const CustomerBehaviour = request({
  behaviour: Type.Enum(["answers", "busy", "no-answer"], {
    description: "What the customer does when they are called back.",
  }),
});
export type CustomerBehaviour = Static<typeof CustomerBehaviour>;
