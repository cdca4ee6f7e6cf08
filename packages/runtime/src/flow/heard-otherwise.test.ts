import { expect, test } from "vitest";

import { answered, newContact } from "../testing/contact.ts";

const sounds = () =>
  newContact({
    start: ["Start", { Default: "sound" }],
    sound: ["Sound", { Default: "bye" }],
    bye: ["Bye"],
  }).tell(...answered);
const otherwise = (playbackId: string) =>
  ({ type: "playback.warning", playbackId, message: "The service failed." }) as const;

test("what is heard otherwise than was meant is a warning of the action, which goes on", () => {
  const contact = sounds().tell(otherwise("playback-1"));
  expect(contact.outbox).toContainEqual({
    kind: "warning",
    action: "sound",
    code: "heard-otherwise",
    message: "The service failed.",
  });
  expect(contact.entered.at(-1)).toBe("sound");
  contact.tell({ type: "playback.finished", playbackId: "playback-1" });
  expect(contact.entered.at(-1)).toBe("bye");
});

test("of a playback that is over nothing is told", () => {
  const contact = sounds().tell(otherwise("playback-0"));
  expect(contact.outbox.map(({ kind }) => kind)).not.toContain("warning");
});
