import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

import { Provider } from "oidc-provider";
import { expect, onTestFinished, test, vi } from "vitest";

import type { OpenIdSection } from "../../config/sections/open-id.ts";
import { startServer, workspaceFolder } from "../../testing/server-rig.ts";

const SECRET = "a secret that both of them know";

// The provider warns of what is only good for tests.
vi.spyOn(console, "warn").mockReturnValue();
vi.spyOn(console, "info").mockReturnValue();

/** A browser without a screen: it keeps cookies, and goes where it is sent. */
function newBrowser() {
  const jars = new Map<string, Map<string, string>>();
  async function open(address: string, follows = 20): Promise<{ url: URL; status: number }> {
    const url = new URL(address);
    const jar = jars.get(url.host) ?? new Map<string, string>();
    jars.set(url.host, jar);
    const cookie = [...jar].map((pair) => pair.join("=")).join("; ");
    const answer = await fetch(url, { redirect: "manual", headers: { cookie } });
    for (const set of answer.headers.getSetCookie()) {
      const [name = "", value = ""] = (set.split(";")[0] ?? "").split(/=(.*)/s);
      if (value === "") jar.delete(name);
      else jar.set(name, value);
    }
    const next = answer.headers.get("location");
    if (next === null || follows === 0) return { url, status: answer.status };
    return open(new URL(next, url).href, follows - 1);
  }
  const cookiesOf = (address: string) =>
    [...(jars.get(new URL(address).host) ?? [])].map((pair) => pair.join("=")).join("; ");
  return { open, cookiesOf };
}

/** A real provider on this machine; whoever comes is who `login` says, with these claims. */
async function aProvider(
  login: () => { readonly id: string; readonly groups?: readonly string[] },
) {
  const handlers: ((request: IncomingMessage, response: ServerResponse) => void)[] = [];
  const http = createServer((request, response) => handlers[0]?.(request, response));
  await new Promise<void>((resolve) => http.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    http.closeAllConnections();
    http.close();
  });
  const issuer = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
  const begin = (redirect: string) => {
    const provider = new Provider(issuer, {
      clients: [
        {
          client_id: "cordboard",
          client_secret: SECRET,
          redirect_uris: [redirect],
          token_endpoint_auth_method: "client_secret_post",
        },
      ],
      claims: { openid: ["sub"], profile: ["preferred_username", "groups", "name"] },
      pkce: { required: () => true },
      cookies: { keys: ["of the test"] },
      interactions: { url: () => "/login" },
      features: { devInteractions: { enabled: false } },
      findAccount: (_context, sub) => ({
        accountId: sub,
        claims: () => ({
          sub,
          preferred_username: login().id,
          groups: login().groups,
          name: "Eva Lind",
        }),
      }),
      async loadExistingGrant({ oidc }) {
        const grant = new oidc.provider.Grant({
          clientId: oidc.client?.clientId,
          accountId: oidc.session?.accountId,
        });
        grant.addOIDCScope("openid profile");
        await grant.save();
        return grant;
      },
    });
    const answer = provider.callback();
    handlers.push((request, response) => {
      if (request.url?.startsWith("/login") !== true) void answer(request, response);
      else
        void provider.interactionFinished(request, response, {
          login: { accountId: `account of ${login().id}` },
        });
    });
  };
  return { issuer, begin };
}

async function centre(more: Partial<OpenIdSection> = {}) {
  const who: { id: string; groups?: readonly string[] } = { id: "eva" };
  const { issuer, begin } = await aProvider(() => who);
  const workspace = workspaceFolder();
  onTestFinished(() => workspace.remove());
  const openId = { issuer, clientId: "cordboard", clientSecret: SECRET, scope: "openid profile" };
  const local = await startServer(workspace.folder);
  await local.client.putAgent({ id: "eva", name: "Eva", skills: [], role: "supervisor" });
  await local.close();
  const { server, client, close } = await startServer(workspace.folder, {
    openId: { ...openId, ...more },
  });
  onTestFinished(close);
  begin(`${server.url}/api/openid/callback`);
  const browser = newBrowser();
  const comes = (id: string, groups?: readonly string[]) => {
    who.id = id;
    who.groups = groups ?? [];
    return browser.open(`${server.url}/api/openid/start?to=/supervise`);
  };
  const session = async () => {
    const headers = { cookie: browser.cookiesOf(server.url) };
    return (await fetch(`${server.url}/api/session`, { headers })).json();
  };
  return { server, client, comes, session, browser };
}

test("who is known here signs in at the provider, and comes back to where they were", async () => {
  const { client, comes, session } = await centre();
  expect(await client.getSession()).toMatchObject({
    open: false,
    person: null,
    openId: { name: "OpenID Connect" },
  });
  const { url } = await comes("eva");
  expect(url.pathname + url.search).toBe("/supervise");
  expect(await session()).toMatchObject({ person: { id: "eva", name: "Eva", role: "supervisor" } });
});

test("who is not known here is refused in words, and nobody is added", async () => {
  const { comes, session } = await centre();
  const { url } = await comes("mallory");
  expect(url.pathname + url.search).toBe("/sign-in?refused=S322");
  expect(await session()).toMatchObject({ person: null });
});

test("where it is configured so, the provider says the role, and adds people", async () => {
  const { comes, session } = await centre({
    addPeople: true,
    roleClaim: "groups",
    roles: { agent: "calls", admin: "operators" },
  });
  expect((await comes("ben", ["calls", "operators"])).url.pathname).toBe("/supervise");
  expect(await session()).toMatchObject({ person: { id: "ben", name: "Eva Lind", role: "admin" } });
});

test("who has none of the roles is refused", async () => {
  const { comes } = await centre({ roleClaim: "groups", roles: { agent: "calls" } });
  expect((await comes("eva", ["others"])).url.search).toBe("?refused=S322");
});

test("a sign-in that this browser did not begin comes to nothing", async () => {
  const { server, browser, session } = await centre();
  const callback = `${server.url}/api/openid/callback?code=stolen&state=guessed`;
  expect((await browser.open(callback)).url.search).toBe("?refused=S323");
  await browser.open(`${server.url}/api/openid/start`, 0);
  expect((await browser.open(callback)).url.search).toBe("?refused=S323");
  expect(await session()).toMatchObject({ person: null });
});

test.each(["https://evil.example/", "//evil.example/", "/\\evil.example/"])(
  "nobody is sent on to %s",
  async (to) => {
    const { server, browser } = await centre();
    const address = `${server.url}/api/openid/start?to=${encodeURIComponent(to)}`;
    const { url } = await browser.open(address);
    expect(url.href).toBe(`${server.url}/`);
  },
);

test("a provider that is away is said, and passwords go on", async () => {
  const { server, browser } = await centre({ issuer: "http://127.0.0.1:1" });
  expect((await browser.open(`${server.url}/api/openid/start`)).url.search).toBe("?refused=S324");
});
