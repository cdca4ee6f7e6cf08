import { describe, expect, test } from "vitest";

import { newContact } from "../testing/contact.ts";
import { QUEUE_AND_SOUND } from "../testing/actions.ts";
import type { JournalFact } from "./journal.ts";
import { shownVariables, withoutSecrets } from "./secrets.ts";
import type { Contact } from "./state.ts";

const { contact } = newContact(QUEUE_AND_SOUND);
const asking: Contact = { ...contact, flow: { ...contact.flow, secret: true } };
const knowing: Contact = {
  ...contact,
  variables: { pin: "4711", account: "12", copy: "pin 4711", level: 4711 },
  secrets: ["4711"],
};

const digit: JournalFact = { kind: "event", event: { type: "digit", digit: "4", at: 0 } };
const request: JournalFact = {
  kind: "command",
  command: {
    type: "sendRequest",
    requestId: "request-4711",
    method: "POST",
    url: "https://example.com/?pin=4711",
    headers: { "x-pin": "4711" },
    body: '{"pin":"4711"}',
    timeoutSec: 5,
  },
};

describe("in the journal", () => {
  test("keys are as pressed while nothing is secret", () => {
    expect(withoutSecrets(contact, contact, [digit, request])).toEqual([digit, request]);
  });

  test("a key pressed while a secret is asked for is masked", () => {
    expect(withoutSecrets(asking, contact, [digit])).toEqual([
      { kind: "event", event: { type: "digit", digit: "•", at: 0 } },
    ]);
  });

  test("a secret value is masked wherever it turns up, but for names of things", () => {
    const [masked] = withoutSecrets(contact, knowing, [request]);
    expect(masked).toMatchObject({
      command: {
        requestId: "request-4711",
        url: "https://example.com/?pin=•••",
        headers: { "x-pin": "•••" },
        body: '{"pin":"•••"}',
      },
    });
  });
});

test("where contacts are shown a secret variable is masked, and so is its value in others", () => {
  expect(shownVariables(knowing)).toEqual({
    pin: "•••",
    account: "12",
    copy: "pin •••",
    level: 4711,
  });
});
