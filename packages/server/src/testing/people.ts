import { createClient, type Client, type PersonRole } from "@cordboard/api";

import type { RunningServer } from "./server-rig.ts";

/** Of everybody in tests, with the id before it. */
export const passwordOf = (id: string): string => `seven blue ${id} tractors`;

/** A client with a cookie of its own, as a browser has one. */
export function newBrowser(url: string): Client & { cookie(): string } {
  let cookie = "";
  const client = createClient({
    baseUrl: url,
    fetch: async (address, init) => {
      const headers = { ...init.headers, ...(cookie ? { cookie } : {}) };
      const answer = await fetch(address, { ...init, headers });
      const [set] = answer.headers.getSetCookie();
      if (set !== undefined) cookie = set.split(";")[0] ?? "";
      return answer;
    },
  });
  return { ...client, cookie: () => cookie };
}

/** Adds a person with a password. */
export async function addPerson(client: Client, id: string, role: PersonRole): Promise<void> {
  const name = id.charAt(0).toUpperCase() + id.slice(1);
  await client.putAgent({ id, name, skills: [], role });
  await client.setPassword({ id }, { password: passwordOf(id) });
}

/** Sets up sign-in, as the admin Ada. */
export async function signedInAda({ client, server }: RunningServer) {
  await addPerson(client, "ada", "admin");
  return signedIn(server.url, "ada");
}

export async function signedIn(url: string, id: string) {
  const browser = newBrowser(url);
  await browser.signIn({ id, password: passwordOf(id) });
  return browser;
}
