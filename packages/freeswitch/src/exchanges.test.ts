import { afterEach, describe, expect, it } from "vitest";
import { Heard, prompt } from "./testing/heard.ts";
import { replay, type ReplayedSwitch } from "./testing/replay.ts";

/**
 * What a real FreeSWITCH said, played back; see exchanges/README.md. Each test does what was done then, and what the
 * adapter sends must be what was sent then, command by command.
 */
describe("an exchange with a real FreeSWITCH", () => {
  let fs: ReplayedSwitch;
  let heard: Heard;
  afterEach(async () => {
    await heard.telephony.stop();
    await fs.close();
  });

  async function begin(name: string): Promise<Heard["telephony"]> {
    fs = await replay(name);
    heard = await new Heard(fs.port).start();
    await heard.telephony.liveLegs();
    expect(await heard.next()).toEqual({ type: "voice.ringing" });
    return heard.telephony;
  }
  async function wentAsRecorded(): Promise<void> {
    await expect.poll(() => [fs.difference(), fs.left()], { interval: 1 }).toEqual([null, 0]);
  }

  it("prompts: one with a part that is missing, one begun later and stopped, music, busy", async () => {
    const telephony = await begin("prompts");
    telephony.answer("c1");
    expect(await heard.next()).toEqual({ type: "voice.answered" });
    telephony.play("c1", prompt("p1", "a", "missing"));
    expect(await heard.next()).toMatchObject({ type: "playback.failed", playbackId: "p1" });
    telephony.play("c1", { ...prompt("p2", "long"), startOffsetSec: 2 });
    await expect.poll(() => fs.sent(), { interval: 1 }).toContain("long.wav@@16000");
    telephony.stopPlayback("c1", "p2");
    telephony.play("c1", prompt("p3", "a"));
    expect(await heard.next()).toEqual({ type: "playback.finished", playbackId: "p3" });
    telephony.startMusic("c1", { playbackId: "m", musicClass: "" });
    await expect.poll(() => fs.sent(), { interval: 1 }).toContain("local_stream://moh");
    telephony.stopPlayback("c1", "m");
    telephony.hangup("c1", "busy");
    expect(await heard.next()).toEqual({ type: "voice.gone", cause: "busy" });
    await wentAsRecorded();
  });

  it("an agent: rung while music plays, joined, parted, joined again, gone; the caller hears the next prompt", async () => {
    const telephony = await begin("agent");
    telephony.answer("c1");
    telephony.startMusic("c1", { playbackId: "m", musicClass: "" });
    const endpoint = "sofia/internal/anna@127.0.0.1:5580";
    const shown = { callerId: "+4912", callerName: "Foo Bär" };
    telephony.ringAgent("c1", { legId: "a1", endpoint, ...shown, timeoutSec: 5 });
    expect(await heard.next()).toEqual({ type: "voice.answered" });
    expect(await heard.next()).toEqual({ type: "agent-leg.answered", legId: "a1" });
    telephony.bridge("c1", "a1");
    expect(await heard.next()).toEqual({ type: "bridge.joined", legId: "a1" });
    telephony.unbridge("c1");
    expect(await heard.next()).toEqual({ type: "bridge.left" });
    telephony.bridge("c1", "a1");
    expect(await heard.next()).toEqual({ type: "bridge.joined", legId: "a1" });
    telephony.dropAgent("c1", "a1");
    const ended = { type: "agent-leg.ended", legId: "a1", cause: "cancelled" };
    expect(await heard.next()).toEqual(ended);
    telephony.play("c1", prompt("p", "a"));
    expect(await heard.next()).toEqual({ type: "playback.finished", playbackId: "p" });
    telephony.hangup("c1", "normal");
    expect(await heard.next()).toEqual({ type: "voice.gone", cause: "normal" });
    await wentAsRecorded();
  });

  it("a recording of nothing but silence, after the beep", async () => {
    const telephony = await begin("recording");
    telephony.answer("c1");
    const ends = { maxSec: 5, silenceSec: 1, terminationKey: "#" } as const;
    telephony.record("c1", { recordingId: "r1", beep: true, ...ends });
    expect(await heard.next()).toEqual({ type: "voice.answered" });
    expect(await heard.next()).toMatchObject({ type: "recording.finished", spoken: false });
    telephony.hangup("c1", "normal");
    expect(await heard.next()).toEqual({ type: "voice.gone", cause: "normal" });
    await wentAsRecorded();
  });

  it("keys: while a prompt plays, the one that ends a recording, and while talking", async () => {
    const telephony = await begin("keys");
    expect(heard.calls).toEqual([{ ani: "+15550001", dnis: "1000", callerName: "Ann" }]);
    telephony.answer("c1");
    telephony.play("c1", prompt("p1", "long"));
    expect(await heard.next()).toEqual({ type: "voice.answered" });
    for (const digit of ["1", "*", "#", "5"])
      expect(await heard.next()).toEqual({ type: "digit", digit });
    telephony.stopPlayback("c1", "p1");
    const ends = { maxSec: 5, silenceSec: 0, terminationKey: "#" } as const;
    telephony.record("c1", { recordingId: "r2", beep: false, ...ends });
    expect(await heard.next()).toEqual({ type: "digit", digit: "#" });
    expect(await heard.next()).toMatchObject({ type: "recording.finished", recordingId: "r2" });
    const endpoint = "sofia/internal/anna@127.0.0.1:5580";
    telephony.ringAgent("c1", { legId: "a1", endpoint, callerId: "", timeoutSec: 5 });
    expect(await heard.next()).toEqual({ type: "agent-leg.answered", legId: "a1" });
    telephony.bridge("c1", "a1");
    expect(await heard.next()).toEqual({ type: "bridge.joined", legId: "a1" });
    expect(await heard.next()).toEqual({ type: "digit", digit: "7" });
    expect(await heard.next()).toEqual({ type: "voice.gone", cause: "normal" });
    telephony.dropAgent("c1", "a1");
    expect(await heard.next()).toMatchObject({ type: "agent-leg.ended", legId: "a1" });
    await wentAsRecorded();
  });

  it("a callback that is asked for twice is dialled once; a phone that nobody picks up, and one that is not there", async () => {
    const telephony = await begin("callback");
    const dial = { dialId: "d1", number: "+4930123", callerId: "+4912", timeoutSec: 5 };
    telephony.hangup("c1", "normal");
    expect(await heard.next()).toEqual({ type: "voice.gone", cause: "normal" });
    telephony.dial("c1", dial);
    expect(await heard.next()).toEqual({ type: "dial.answered", dialId: "d1" });
    telephony.hangup("c1", "normal");
    expect(await heard.next()).toEqual({ type: "voice.gone", cause: "normal" });
    telephony.dial("c1", dial);
    expect(await heard.next()).toMatchObject({ type: "dial.failed", dialId: "d1" });
    const slow = "sofia/internal/slow@127.0.0.1:5581";
    for (const [legId, endpoint, cause] of [
      ["a2", slow, "no-answer"],
      ["a3", "user/nobody", "failed"],
    ] as const) {
      telephony.ringAgent("c1", { legId, endpoint, callerId: "", timeoutSec: 2 });
      expect(await heard.next()).toEqual({ type: "agent-leg.ended", legId, cause });
    }
    telephony.forget("c1");
    await wentAsRecorded();
  });

  it("a new process finds who talks, and does not disturb them", async () => {
    const endpoint = "sofia/internal/anna@127.0.0.1:5580";
    const first = await begin("restart");
    first.answer("c1");
    first.ringAgent("c1", { legId: "a1", endpoint, callerId: "", timeoutSec: 5 });
    expect(await heard.next()).toEqual({ type: "voice.answered" });
    expect(await heard.next()).toEqual({ type: "agent-leg.answered", legId: "a1" });
    first.bridge("c1", "a1");
    expect(await heard.next()).toEqual({ type: "bridge.joined", legId: "a1" });
    await first.stop();
    heard = await new Heard(fs.port).start();
    expect(await heard.telephony.liveLegs()).toEqual([
      { kind: "voice", contactId: "c1" },
      { kind: "agent", contactId: "c1", legId: "a1" },
    ]);
    heard.telephony.bridge("c1", "a1");
    expect(await heard.next()).toEqual({ type: "bridge.joined", legId: "a1" });
    heard.telephony.hangup("c1", "normal");
    expect(await heard.next()).toEqual({ type: "voice.gone", cause: "normal" });
    heard.telephony.dropAgent("c1", "a1");
    expect(await heard.next()).toMatchObject({ type: "agent-leg.ended", legId: "a1" });
    await wentAsRecorded();
  });
});
