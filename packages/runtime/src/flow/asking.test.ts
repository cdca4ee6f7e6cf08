import { describe, expect, test } from "vitest";

import type { PortEvent } from "../contact/events.ts";
import { afterRestart } from "../engine/recovery.ts";
import { programOf, QUEUE_AND_SOUND } from "../testing/actions.ts";
import { contactWith, type ContactDriver } from "../testing/contact.ts";
import { NO_SCRIPT } from "./program.ts";

const VARIABLES = {
  name: { type: "string", initial: "" },
  orders: { type: "number", initial: 0 },
  isVip: { type: "boolean", initial: false },
} as const;
const RINGING = { type: "voice.ringing" } as const;

const ringing = () =>
  contactWith(programOf(QUEUE_AND_SOUND, VARIABLES), { hook: "crm" }).tell(RINGING);
const toNothing = () => contactWith(NO_SCRIPT, { hook: "crm" }).tell(RINGING);
const said = (attempt: number, variables: { readonly [name: string]: string } = {}): PortEvent => ({
  type: "hook.answered",
  attempt,
  action: "answer",
  script: null,
  variables,
});
const failed = (attempt: number): PortEvent => ({
  type: "hook.failed",
  attempt,
  code: "hook-timeout",
  message: "There was no answer within 5 s.",
});
const PAUSE_OVER: PortEvent = { type: "timer.due", timerId: "hook-pause" };
const warnings = ({ outbox }: ContactDriver) =>
  outbox.flatMap((item) => (item.kind === "warning" ? [item.message] : []));

describe("a call to a number with a hook", () => {
  test("rings on while the hook is asked, and is answered after it", () => {
    const contact = ringing();
    expect(contact.does).toEqual(["askHook"]);
    expect(contact.command("askHook")).toMatchObject({
      hook: "crm",
      attempt: 1,
      caller: "+12025550123",
      callee: "+12025550100",
    });
    expect(contact.tell(said(1)).does).toEqual(["answer"]);
    expect(contact.tell({ type: "voice.answered" }).entered).toContain("start");
  });

  test("takes the hook's texts as values of the kinds that the script declares", () => {
    const contact = ringing().tell(said(1, { name: "Ming", orders: "12", isVip: "true" }));
    expect(contact.contact.variables).toEqual({ name: "Ming", orders: 12, isVip: true });
    expect(warnings(contact)).toEqual([]);
  });

  test("leaves out what does not fit, and notes it", () => {
    const contact = ringing().tell(
      said(1, { name: "Ming", orders: "many", isVip: "yes", shoeSize: "43", toString: "x" }),
    );
    expect(contact.contact.variables).toEqual({ name: "Ming", orders: 0, isVip: false });
    expect(warnings(contact)).toEqual([
      'Variable "orders" is a number.',
      'Variable "isVip" is a boolean.',
      'Script "test" has no variable "shoeSize".',
      'Script "test" has no variable "toString".',
    ]);
  });

  test("is asked about three times, with a pause; then the number's own script answers", () => {
    const contact = ringing();
    for (const attempt of [1, 2]) {
      expect(contact.tell(failed(attempt)).does).toEqual(["startTimer"]);
      expect(contact.tell(PAUSE_OVER).does).toEqual(["askHook"]);
      expect(contact.command("askHook").attempt).toBe(attempt + 1);
    }
    expect(contact.tell(failed(3)).does).toEqual(["answer"]);
  });

  test("hears only of its present try", () => {
    const contact = ringing().tell(failed(1), PAUSE_OVER);
    expect(contact.tell(failed(1), said(1)).does).toEqual([]);
    expect(contact.tell(said(2)).does).toEqual(["answer"]);
    expect(contact.tell(said(2)).does).toEqual([]);
  });

  test("is hung up where the hook wants nobody to answer", () => {
    const contact = ringing().tell({ ...said(1), action: "hang-up" } as PortEvent);
    expect(contact.does).toEqual(["hangup", "endContact"]);
    expect(contact.command("endContact").outcome).toBe("rejected");
    expect(contact.over).toBe(true);
  });

  test.each([
    ["the hook names nothing either", [said(1)]],
    ["the hook does not answer", [failed(1), PAUSE_OVER, failed(2), PAUSE_OVER, failed(3)]],
  ] as const)("ends where the number has no script and %s", (_, events) => {
    const contact = toNothing().tell(...events);
    expect(contact.command("hangup").cause).toBe("failed");
    expect(contact.command("endContact").outcome).toBe("rejected");
  });

  test("of a caller who hangs up meanwhile is over and accounted for; the hook is not asked on", () => {
    const contact = ringing().tell(failed(1)).tell({ type: "voice.gone", cause: "normal" });
    expect(contact.does).toEqual(["cancelTimer", "cancelHook", "endContact"]);
    expect(contact.command("endContact").outcome).toBe("caller-hung-up");
    expect(contact.entered).toEqual([]);
  });

  test("hears of no keys and no signals before its script has begun", () => {
    const contact = ringing().tell(
      { type: "digit", digit: "1" },
      { type: "signal", parameters: { name: "x" } },
    );
    expect(contact.does).toEqual([]);
    expect(contact.contact.typeAhead).toBe("");
  });

  test("is asked about again after a restart: the same try, while the call still rings", () => {
    const contact = ringing().tell(failed(1), PAUSE_OVER).restart();
    contact.tell(...afterRestart(contact.contact, [{ kind: "voice", contactId: "contact-1" }]));
    expect(contact.does).toEqual(["askHook"]);
    expect(contact.command("askHook").attempt).toBe(2);
  });

  test("whose caller left while the process was away is over", () => {
    const contact = ringing().restart();
    contact.tell(...afterRestart(contact.contact, []));
    expect(contact.over).toBe(true);
    expect(contact.command("endContact").outcome).toBe("caller-hung-up");
  });
});
