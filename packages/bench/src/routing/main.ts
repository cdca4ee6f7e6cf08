/**
 * `npm run bench:routing`: offers a second and from "agent free" to "offer sent", the cost of a contact by how many wait,
 * ten thousand callbacks of one moment; on memory, SQLite, and a PostgreSQL that waits for its disk. And the API beside
 * Express alone. `offers`, `growth`, `due` and `api` as arguments choose; without any it is all of them.
 */
import { apiBesideExpress, type ApiFigures } from "./api.ts";
import { callbacksOfOneMoment } from "./due.ts";
import { roundsAt } from "./growth.ts";
import { offersOfMany, offersOfOne, type OfferFigures } from "./offers.ts";
import { openPlaces } from "./places.ts";

const ROUNDS = 300;
const WAITING = [100, 1_000, 10_000, 100_000];
const CALLBACKS = 10_000;
const SERVERS = 4;
const CROWD = { agents: 400, waiting: 5_000, seconds: Number(process.env["SECONDS"] ?? 15) };
const RATE = Number(process.env["RATE"] ?? 500);

const say = (line: string) => process.stdout.write(`${line}\n`);
const ms = (value: number) => value.toFixed(value < 10 ? 2 : 0).padStart(8);
const chosen = new Set(process.argv.slice(2));
const isChosen = (what: string) => chosen.size === 0 || chosen.has(what);

function sayOffers(name: string, { perSecond, p50Ms, p99Ms, cpuMs }: OfferFigures): void {
  say(
    `  ${name.padEnd(22)} ${perSecond.toFixed(0).padStart(7)} ${ms(p50Ms)} ${ms(p99Ms)} ${ms(cpuMs)}`,
  );
}

const { places, newDatabase, stop } = await openPlaces();
try {
  if (isChosen("offers")) {
    for (const rate of [RATE, Infinity]) {
      const pace = rate === Infinity ? "as fast as can be" : `${rate} agents come free a second`;
      say(`5,000 wait in 50 skills, 400 agents with 3 skills each; ${pace}`);
      say("                          offers/s   p50 ms   p99 ms   cpu ms  (aim: 500/s, 50 ms)");
      const size = { ...CROWD, rate };
      for (const [name, open] of Object.entries(places))
        sayOffers(name, await offersOfOne(open, size));
      if (newDatabase)
        sayOffers(
          `PostgreSQL, ${SERVERS} servers`,
          await offersOfMany(newDatabase(), SERVERS, size),
        );
    }
  }
  if (isChosen("growth")) {
    say("One contact from offer to end, and the next: accept, connect, end, enter, offer");
    say("             waiting   p50 ms   p99 ms   cpu ms  bytes a waiting contact");
    for (const [name, open] of Object.entries(places)) {
      for (const waiting of WAITING) {
        const { medianMs, p99Ms, cpuMs, bytes } = await roundsAt(open, waiting, ROUNDS);
        const count = waiting.toLocaleString("en").padStart(8);
        say(
          `  ${name.padEnd(10)} ${count} ${ms(medianMs)} ${ms(p99Ms)} ${ms(cpuMs)} ${bytes.toFixed(0).padStart(8)}`,
        );
      }
    }
  }
  if (isChosen("due")) {
    say(`${CALLBACKS} scheduled callbacks of one moment, while 100 agents come free a second`);
    say("              p50 late     last  offers/s   p50 ms   p99 ms");
    for (const [name, open] of Object.entries(places)) {
      const { medianMs, lastMs, offers } = await callbacksOfOneMoment(open, CALLBACKS, {
        ...CROWD,
        rate: 100,
      });
      const { perSecond, p50Ms, p99Ms } = offers;
      say(
        `  ${name.padEnd(10)} ${ms(medianMs)} ${ms(lastMs)} ${perSecond.toFixed(0).padStart(9)} ${ms(p50Ms)} ${ms(p99Ms)}`,
      );
    }
  }
  if (isChosen("api")) {
    const rate = 1_000;
    say(
      `${rate} requests a second, beside Express that answers the same bytes and does nothing for it`,
    );
    say(
      "                    ours:  p50 ms   p99 ms   cpu ms  bare:  p50 ms   p99 ms   cpu ms   ratio of cpu",
    );
    for (const { what, ours, bare } of await apiBesideExpress(rate, CROWD.seconds)) {
      const row = (one: ApiFigures) => `${ms(one.p50Ms)} ${ms(one.p99Ms)} ${ms(one.cpuMs)}`;
      say(
        `  ${what.padEnd(22)} ${row(ours)}       ${row(bare)} ${(ours.cpuMs / bare.cpuMs).toFixed(1).padStart(8)}`,
      );
    }
  }
} finally {
  await stop();
}
