import { expect, test } from "vitest";

import { TelephonyError } from "./errors.ts";
import { phoneEndpoint } from "./phone-endpoint.ts";

const FORMATS = {
  dialEndpoint: "PJSIP/{number}@trunk",
  dialAddress: "PJSIP/phones/sip:{address}",
} as const;

test.each([
  ["PJSIP/anna", "PJSIP/anna"],
  ["user/anna@example.com", "user/anna@example.com"],
  ["+4930123456", "PJSIP/+4930123456@trunk"],
  ["sip:anna@10.0.0.5", "PJSIP/phones/sip:anna@10.0.0.5"],
  ["sip:anna@[fd00::5]:5062", "PJSIP/phones/sip:anna@[fd00::5]:5062"],
])("%s is dialled as %s", (endpoint, dialled) => {
  expect(phoneEndpoint(endpoint, FORMATS)).toBe(dialled);
});

const refusal = (endpoint: string, formats: Parameters<typeof phoneEndpoint>[1] = FORMATS) => {
  try {
    return phoneEndpoint(endpoint, formats);
  } catch (error) {
    if (error instanceof TelephonyError) return error.code;
    throw error;
  }
};

test.each(["", "+49", "+49 30", "sip:anna", "sip:anna@10.0.0.5;transport=tls", "sip:a@b,c/d"])(
  "%j cannot be dialled",
  (endpoint) => expect(refusal(endpoint)).toBe("T004"),
);

test("an address cannot be dialled while nothing says how", () => {
  const { dialEndpoint } = FORMATS;
  expect(refusal("sip:anna@10.0.0.5", { dialEndpoint })).toBe("T004");
});
