import { integer, template } from "@cordboard/language";
import { Type } from "typebox";

/** Fields of every action that has a customer called back. */
export const callbackFields = {
  callerId: Type.Optional(
    template({
      title: "Caller ID",
      holds: "phone",
      rare: true,
      description: "The number that the customer sees. The one they called by default.",
      default: "{call.dnis}",
      maxLength: 200,
    }),
  ),
  attempts: Type.Optional(
    integer({
      title: "Attempts",
      description: "How often the customer is dialled at the most.",
      minimum: 1,
      maximum: 10,
      default: 1,
    }),
  ),
  minutesBetween: Type.Optional(
    integer({
      title: "Minutes between attempts",
      rare: true,
      minimum: 1,
      maximum: 1440,
      default: 5,
    }),
  ),
};
