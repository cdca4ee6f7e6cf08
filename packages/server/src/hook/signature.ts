import { randomBytes } from "node:crypto";

import { Webhook } from "standardwebhooks";

import { ServerError } from "../errors.ts";

const PREFIX = "whsec_";

export interface Signed {
  readonly "webhook-id": string;
  readonly "webhook-timestamp": string;
  readonly "webhook-signature": string;
}

/** Signs requests by the Standard Webhooks scheme: HMAC-SHA-256 over the message's id, its time and its body. */
export type Sign = (id: string, at: Date, body: string) => Signed;

/** @throws ServerError `unreadable-config` when the secret is none */
export function signer(secret: string): Sign {
  const key = Buffer.from(secret.slice(PREFIX.length), "base64");
  if (!secret.startsWith(PREFIX) || key.length < 24 || key.length > 64) {
    const message = "hook.secret has to be whsec_ and 24 to 64 bytes in base64.";
    throw new ServerError("unreadable-config", message);
  }
  const webhook = new Webhook(secret);
  return (id, at, body) => ({
    "webhook-id": id,
    "webhook-timestamp": String(Math.floor(at.getTime() / 1000)),
    "webhook-signature": webhook.sign(id, at, body),
  });
}

export const newSecret = (): string => PREFIX + randomBytes(32).toString("base64");
