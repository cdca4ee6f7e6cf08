import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { channelUuid } from "./ids.ts";
import { type EslServer, startEslServer } from "./testing/esl-server.ts";
import { type FakeEsl, type Fields, startFakeEsl } from "./testing/fake-esl.ts";
import { Heard, prompt } from "./testing/heard.ts";

const leg = { legId: "l1", endpoint: "user/anna", callerId: "+15550001", timeoutSec: 15 };
const agentId = channelUuid("agent", "c1", "l1");
const dial = { dialId: "d1", number: "+4930123", callerId: "", timeoutSec: 5 };
const dialId = channelUuid("dialled", "c1", "d1");
const part = (playbackId: string, index: number) => `cordboard-play~${playbackId}~${index}`;

const calling: Fields = {
  "Unique-ID": "in-1",
  "Answer-State": "ringing",
  "Channel-State": "CS_EXECUTE",
  "Caller-Caller-ID-Number": "+15550001",
  "Caller-Destination-Number": "1000",
  variable_cordboard_app: "cordboard",
};
const owned = (contact: string, kind: string, legId: string, state = "answered"): Fields => ({
  "Answer-State": state,
  "Channel-State": "CS_PARK",
  variable_cordboard_app: "cordboard",
  variable_cordboard_contact: contact,
  variable_cordboard_kind: kind,
  variable_cordboard_leg: legId,
});

describe("createFreeswitch", () => {
  let fs: FakeEsl;
  let heard: Heard;
  beforeEach(async () => {
    fs = await startFakeEsl();
    heard = await new Heard(fs.port).start();
    await heard.telephony.liveLegs();
  });
  afterEach(async () => {
    await heard.telephony.stop();
    await fs.close();
  });

  async function callerRings() {
    fs.channels.set("in-1", calling);
    fs.event("CHANNEL_PARK", calling);
    expect(await heard.next()).toEqual({ type: "voice.ringing" });
  }
  const often = { interval: 1, timeout: 3_000 };
  async function sent(count: number) {
    await vi.waitFor(() => expect(fs.commands.length).toBeGreaterThanOrEqual(count), often);
    return fs.commands;
  }
  async function linkIs(up: boolean) {
    await vi.waitFor(() => expect(heard.links.at(-1)?.[0]).toBe(up), often);
  }

  it("notes the contact in the caller's channel before it answers", async () => {
    await callerRings();
    heard.telephony.answer("c1");
    expect(await heard.next()).toEqual({ type: "voice.answered" });
    expect(heard.calls).toEqual([{ ani: "+15550001", dnis: "1000" }]);
    expect(fs.commands[0]).toContain("uuid_setvar_multi in-1 cordboard_contact=c1;");
    expect(fs.commands[1]).toBe("api uuid_answer in-1");
  });

  it("leaves calls alone that are parked for somebody else", async () => {
    fs.event("CHANNEL_PARK", { ...calling, variable_cordboard_app: "other" });
    fs.event("CHANNEL_PARK", { ...calling, variable_cordboard_app: "" });
    await callerRings();
    expect(heard.calls).toHaveLength(1);
  });

  it.each([
    [{ "Caller-Privacy-Hide-Number": "true", "Caller-Caller-ID-Name": "Ann" }],
    [{ "Caller-Caller-ID-Number": "anonymous", "Caller-Caller-ID-Name": "Anonymous" }],
  ])("a number that is withheld is none: %j", async (fields) => {
    fs.event("CHANNEL_PARK", { ...calling, ...fields });
    expect(await heard.next()).toEqual({ type: "voice.ringing" });
    expect(heard.calls).toEqual([{ ani: "", dnis: "1000" }]);
  });

  it("carries out one contact's commands in order, and plays nothing that was stopped before it began", async () => {
    await callerRings();
    heard.telephony.answer("c1");
    heard.telephony.play("c1", prompt("p1", "a"));
    heard.telephony.stopPlayback("c1", "p1");
    heard.telephony.hangup("c1", "busy");
    expect(await heard.next()).toEqual({ type: "voice.answered" });
    expect(await heard.next()).toEqual({ type: "voice.gone", cause: "busy" });
    expect(fs.commands.slice(1)).toEqual(["api uuid_answer in-1", "api uuid_kill in-1 USER_BUSY"]);
  });

  it("tells once of parts that are heard in another voice, before they are heard", async () => {
    await callerRings();
    heard.telephony.play("c1", prompt("p1", "otherwise", "otherwise"));
    const warning = { type: "playback.warning", playbackId: "p1", message: "Another voice." };
    expect(await heard.next()).toEqual(warning);
    await sent(2);
    fs.event("CHANNEL_EXECUTE_COMPLETE", {
      "Unique-ID": "in-1",
      "Application-UUID": part("p1", 0),
      "Application-Response": "FILE PLAYED",
    });
    await sent(3);
    heard.telephony.hangup("c1", "normal");
    expect(await heard.next()).toMatchObject({ type: "voice.gone" });
  });

  it("tells nothing of a prompt whose caller has hung up, but that", async () => {
    await callerRings();
    heard.telephony.play("c1", prompt("p1", "a"));
    expect((await sent(2)).at(-1)).toContain("sendmsg in-1");
    const gone = { "Unique-ID": "in-1", "Answer-State": "hangup" };
    const uuid = part("p1", 0);
    fs.event("CHANNEL_EXECUTE_COMPLETE", { ...gone, "Application-UUID": uuid });
    fs.event("CHANNEL_HANGUP_COMPLETE", { ...gone, "Hangup-Cause": "NORMAL_CLEARING" });
    expect(await heard.next()).toEqual({ type: "voice.gone", cause: "normal" });
  });

  it.each([
    ["USER_BUSY", "busy"],
    ["NO_ANSWER", "no-answer"],
    ["USER_NOT_REGISTERED", "no-answer"],
    ["NORMAL_CLEARING", "no-answer"],
    ["CALL_REJECTED", "rejected"],
    ["DECLINE", "rejected"],
    ["UNALLOCATED_NUMBER", "invalid-number"],
    ["NORMAL_CIRCUIT_CONGESTION", "congestion"],
    ["GATEWAY_DOWN", "failed"],
    ["SOMETHING_NEW", "failed"],
  ])("a dialled number that ends with %s failed by %s", async (name, cause) => {
    fs.answer = (command) => (command.includes("exists") ? "false" : undefined);
    heard.telephony.dial("c1", dial);
    await sent(3);
    const channel = { "Unique-ID": dialId, "Answer-State": "hangup" };
    fs.event("CHANNEL_HANGUP_COMPLETE", { ...channel, "Hangup-Cause": name });
    expect(await heard.next()).toMatchObject({ type: "dial.failed", dialId: "d1", cause });
  });

  it("dials nobody of whom FreeSWITCH knows that they were dialled", async () => {
    fs.answer = (command) => (command.includes("exists") ? "true" : undefined);
    heard.telephony.dial("c1", dial);
    expect(await heard.next()).toMatchObject({ type: "dial.failed", cause: "failed" });
    expect(fs.commands).toEqual([`api db exists/cordboard_dialled/${dialId}`]);
  });

  it("does not dial or ring a second time what is still ringing", async () => {
    fs.answer = (command) => (command.includes("exists") ? "false" : undefined);
    heard.telephony.dial("c1", dial);
    heard.telephony.dial("c1", dial);
    heard.telephony.ringAgent("c1", leg);
    heard.telephony.ringAgent("c1", leg);
    heard.telephony.dropAgent("c1", "l1");
    expect(await heard.next()).toMatchObject({ type: "agent-leg.ended", cause: "cancelled" });
    expect(fs.commands.filter((command) => command.startsWith("bgapi"))).toHaveLength(2);
  });

  it.each([
    "user/anna &hangup()",
    "user/anna,user/bob",
    "{x=y}user/anna",
    "user/${system(reboot)}",
    "user/anna\napi shutdown",
  ])("rings nothing that is no single phone: %j", async (endpoint) => {
    heard.telephony.ringAgent("c1", { ...leg, endpoint });
    expect(await heard.next()).toMatchObject({ type: "agent-leg.ended", cause: "failed" });
    expect(fs.commands).toEqual([]);
  });

  it("shows a name beside the number, and lets nothing of it be taken for a variable", async () => {
    const shown = { callerId: "+1555", callerName: "O'Neil,x=y} ${z} Ärzte" };
    heard.telephony.ringAgent("c1", { ...leg, ...shown });
    await sent(1);
    expect(fs.commands[0]).toContain(
      "origination_caller_id_number='+1555',origination_caller_id_name='ONeilxy z Ärzte'}user/anna &park()",
    );
  });

  it("plays no hold music whose name is none", async () => {
    await callerRings();
    heard.telephony.startMusic("c1", { playbackId: "m1", musicClass: "${x}" });
    expect(await heard.next()).toMatchObject({ type: "playback.failed", playbackId: "m1" });
  });

  it("turns what FreeSWITCH refuses into each command's failure", async () => {
    await callerRings();
    fs.answer = () => "-ERR no way";
    heard.telephony.play("c1", prompt("p1", "a"));
    expect(await heard.next()).toMatchObject({ type: "playback.failed", playbackId: "p1" });
    heard.telephony.ringAgent("c1", leg);
    expect(await heard.next()).toMatchObject({ type: "agent-leg.ended", cause: "failed" });
    heard.telephony.bridge("c1", "l1");
    expect(await heard.next()).toMatchObject({ type: "bridge.failed", legId: "l1" });
    heard.telephony.dial("c2", dial);
    expect(await heard.next()).toMatchObject({ type: "dial.failed", cause: "failed" });
    heard.telephony.answer("c1");
    expect(await heard.next()).toMatchObject({ type: "voice.gone", cause: "failed" });
  });

  it("turns no answer in time into each command's failure, and is not confused by answers that come late", async () => {
    await callerRings();
    fs.answer = () => null;
    heard.telephony.play("c1", prompt("p1", "a"));
    expect(await heard.next()).toMatchObject({ type: "playback.failed", playbackId: "p1" });
    heard.telephony.ringAgent("c1", leg);
    expect(await heard.next()).toMatchObject({ type: "agent-leg.ended", cause: "failed" });
    fs.answerLate();
    fs.answer = () => undefined;
    heard.telephony.answer("c1");
    expect(await heard.next()).toEqual({ type: "voice.answered" });
  });

  it("lets each command be measured, and says which were not answered", async () => {
    await callerRings();
    fs.answer = (command) => (command.startsWith("sendmsg") ? null : undefined);
    heard.telephony.play("c1", prompt("p1", "a"));
    expect(await heard.next()).toMatchObject({ type: "playback.failed", playbackId: "p1" });
    expect(heard.requests.slice(-2)).toEqual(["uuid_setvar_multi", "!sendmsg"]);
  });

  it("hangs up a leg that it has given up and that rings all the same", async () => {
    const stray = { "Unique-ID": agentId, ...owned("c1", "agent", "l1", "ringing") };
    fs.event("CHANNEL_ORIGINATE", stray);
    expect(await sent(1)).toEqual([`api uuid_kill ${agentId} NORMAL_CLEARING`]);
  });

  it("joins nobody who is not on the line, and parts who hang up meanwhile", async () => {
    await callerRings();
    heard.telephony.answer("c1");
    expect(await heard.next()).toEqual({ type: "voice.answered" });
    heard.telephony.bridge("c1", "l1");
    expect(await heard.next()).toMatchObject({ type: "bridge.failed", legId: "l1" });
    heard.telephony.ringAgent("c1", leg);
    await sent(3);
    fs.event("CHANNEL_PARK", { "Unique-ID": agentId, ...owned("c1", "agent", "l1") });
    expect(await heard.next()).toEqual({ type: "agent-leg.answered", legId: "l1" });
    fs.answer = (command) => {
      if (command.startsWith("api uuid_bridge"))
        fs.event("CHANNEL_HANGUP_COMPLETE", { "Unique-ID": agentId, "Hangup-Cause": "USER_BUSY" });
      if (command.startsWith("api uuid_park")) fs.event("CHANNEL_PARK", calling);
      return undefined;
    };
    heard.telephony.bridge("c1", "l1");
    expect(await heard.next()).toMatchObject({ type: "agent-leg.ended", legId: "l1" });
    expect(await heard.next()).toMatchObject({ type: "bridge.failed", legId: "l1" });
  });

  it("goes on when the link is back, and tells who hung up meanwhile", async () => {
    await callerRings();
    heard.telephony.answer("c1");
    expect(await heard.next()).toEqual({ type: "voice.answered" });
    heard.telephony.ringAgent("c1", leg);
    await sent(3);
    fs.channels.set("in-1", { ...calling, "Answer-State": "answered" });
    fs.cut();
    await linkIs(true);
    expect(await heard.next()).toMatchObject({ type: "agent-leg.ended", legId: "l1" });
    heard.telephony.play("c1", prompt("p1", "a"));
    expect((await sent(4)).at(-1)).toContain("sendmsg in-1");
    expect(heard.links.map(([up]) => up)).toEqual([true, false, true]);
  });

  it("goes on with a prompt that ended while the link was down", async () => {
    await callerRings();
    heard.telephony.play("c1", prompt("p1", "a"));
    expect((await sent(2)).at(-1)).toContain("sendmsg in-1");
    fs.cut();
    expect(await heard.next()).toEqual({ type: "playback.finished", playbackId: "p1" });
  });

  it("tells all legs as ended when FreeSWITCH itself was restarted", async () => {
    await callerRings();
    heard.telephony.answer("c1");
    expect(await heard.next()).toEqual({ type: "voice.answered" });
    await fs.close();
    await linkIs(false);
    fs = await startFakeEsl(fs.port);
    expect(await heard.next()).toEqual({ type: "voice.gone", cause: "normal" });
    await linkIs(true);
    await callerRings();
  });

  it("takes a call that came while nobody listened", async () => {
    fs.channels.set("in-1", calling);
    fs.cut();
    expect(await heard.next()).toEqual({ type: "voice.ringing" });
    expect(heard.calls).toEqual([{ ani: "+15550001", dnis: "1000" }]);
  });

  it("takes over the calls of an earlier process, also where their list comes late, and tells nothing before it was asked", async () => {
    await heard.telephony.stop();
    fs.channels.set("in-7", { ...owned("old", "caller", ""), variable_bridge_to: "ag-7" });
    fs.channels.set("ag-7", owned("old", "agent", "a7"));
    fs.channels.set("in-8", { ...calling, ...owned("new", "caller", "", "ringing") });
    fs.lateLists = 1;
    heard = await new Heard(fs.port).start();
    fs.event("DTMF", { "Unique-ID": "in-7", "DTMF-Digit": "4" });
    await new Promise(setImmediate);
    expect(heard.events).toEqual([]);
    expect(await heard.telephony.liveLegs()).toEqual([
      { kind: "voice", contactId: "old" },
      { kind: "agent", contactId: "old", legId: "a7" },
      { kind: "voice", contactId: "new", unanswered: { ani: "+15550001", dnis: "1000" } },
    ]);
    expect(await heard.next()).toEqual({ type: "digit", digit: "4" });
    heard.telephony.bridge("old", "a7");
    expect(await heard.next()).toEqual({ type: "bridge.joined", legId: "a7" });
    expect(fs.commands).toEqual([]);
  });

  it("a prompt that an earlier process began plays on when it is asked for again", async () => {
    await heard.telephony.stop();
    const playing = { variable_current_loop: "1", variable_current_application: "playback" };
    const file = { variable_current_application_data: "/var/cb/sounds/a.wav" };
    fs.channels.set("in-7", { ...owned("old", "caller", ""), ...playing, ...file });
    heard = await new Heard(fs.port).start();
    await heard.telephony.liveLegs();
    heard.telephony.play("old", prompt("p1", "a"));
    heard.telephony.answer("old");
    expect(await heard.next()).toEqual({ type: "voice.answered" });
    const done = { "Application-UUID": part("p1", 0), "Application-Response": "FILE PLAYED" };
    fs.event("CHANNEL_EXECUTE_COMPLETE", { "Unique-ID": "in-7", ...done });
    expect(await heard.next()).toEqual({ type: "playback.finished", playbackId: "p1" });
    expect(fs.commands).toEqual(["api uuid_answer in-7"]);
  });
});

describe("createFreeswitch where there is no FreeSWITCH that lets it in", () => {
  let server: EslServer | null = null;
  let heard: Heard;
  afterEach(async () => {
    await heard.telephony.stop();
    await server?.close();
    server = null;
  });

  async function begin(greeting: string): Promise<void> {
    server = await startEslServer((_, to) => to.reply("-ERR invalid"), greeting);
    heard = await new Heard(server.port).start();
  }

  it("starts all the same where nothing listens, says so, and fails what is asked", async () => {
    const gone = await startFakeEsl();
    await gone.close();
    heard = await new Heard(gone.port).start();
    expect(heard.links).toMatchObject([[false, expect.stringContaining("ECONNREFUSED")]]);
    heard.telephony.ringAgent("c1", leg);
    expect(await heard.next()).toMatchObject({ type: "agent-leg.ended", cause: "failed" });
  });

  it("says that the password is wrong", async () => {
    await begin("Content-Type: auth/request\n\n");
    expect(heard.links).toMatchObject([[false, expect.stringContaining("password")]]);
  });

  it("says that its address is not let in", async () => {
    const words = "Access Denied, go away.\n";
    await begin(`Content-Type: text/rude-rejection\nContent-Length: ${words.length}\n\n${words}`);
    expect(heard.links).toMatchObject([[false, expect.stringContaining("apply-inbound-acl")]]);
  });

  it("says that this is no event socket", async () => {
    await begin(`HTTP/1.1 400 Bad Request\r\n${"x".repeat(70_000)}`);
    expect(heard.links).toMatchObject([[false, expect.stringContaining("no event socket")]]);
  });

  it("says that nobody asks for the password", async () => {
    await begin("");
    expect(heard.links).toMatchObject([[false, expect.stringContaining("does not answer")]]);
  });
});
