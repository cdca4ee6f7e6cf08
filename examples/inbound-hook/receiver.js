// Who takes a call depends on who calls. Run it: CORDBOARD_HOOK_SECRET=whsec_… node receiver.js
import { createHmac, timingSafeEqual } from "node:crypto";
import { createServer } from "node:http";
import { text } from "node:stream/consumers";

const key = Buffer.from((process.env.CORDBOARD_HOOK_SECRET ?? "").replace(/^whsec_/, ""), "base64");
if (key.length < 24) throw new Error("Set CORDBOARD_HOOK_SECRET to the secret of the server's hook.");

const REGULAR = 435; // the id of the script "regular" in cordboard.json
const customers = { "+12025550123": { name: "Ming", repairs: 1 } };
const nuisances = new Set(["+12025550666"]);

/** The call server signs its id, its time and its body; nobody else knows the secret. */
function isTrusted(headers, body) {
  const id = headers["webhook-id"] ?? "";
  const time = headers["webhook-timestamp"] ?? "";
  if (!(Math.abs(Date.now() / 1000 - Number(time)) < 300)) return false; // told again by somebody
  const expected = createHmac("sha256", key).update(`${id}.${time}.${body}`).digest();
  return String(headers["webhook-signature"])
    .split(" ")
    .filter((one) => one.startsWith("v1,"))
    .map((one) => Buffer.from(one.slice(3), "base64"))
    .some((given) => given.length === expected.length && timingSafeEqual(given, expected));
}

/** What is to answer: {} is nobody, no override is the number's own script. */
function answerFor({ Caller }) {
  if (nuisances.has(Caller)) return {};
  const customer = customers[Caller];
  if (!customer) return { Variables: [] };
  const values = Object.entries(customer);
  return {
    OverrideIvrId: REGULAR,
    Variables: values.map(([Key, value]) => ({ Key, Value: String(value) })),
  };
}

async function handle(request, response) {
  const body = await text(request);
  if (!isTrusted(request.headers, body)) return response.writeHead(401).end();
  const { CallInBound } = JSON.parse(body);
  response.setHeader("content-type", "application/json");
  response.end(JSON.stringify({ CallInBound: answerFor(CallInBound) }));
}

const server = createServer((request, response) => void handle(request, response));
server.listen(Number(process.env.PORT ?? 8090), "127.0.0.1", () => {
  process.stdout.write(`Hooks are answered at http://localhost:${server.address().port}/\n`);
});
