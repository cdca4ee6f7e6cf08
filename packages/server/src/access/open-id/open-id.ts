import * as client from "openid-client";

import { OPEN_ID_DEFAULTS, type OpenIdSection } from "../../config/sections/open-id.ts";
import { ServerError } from "../../errors.ts";
import { isLoopback } from "../../http/origin.ts";

/** What a browser keeps while its person is at the provider: nobody else can end a sign-in that it began. */
export interface Pending {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
  /** Where the person wants to be. */
  readonly to: string;
}

export type Claims = { readonly [name: string]: unknown };

/** The provider, found when it is first needed: a server starts without it. */
export class OpenId {
  readonly name: string;
  readonly #section: OpenIdSection;
  #found: Promise<client.Configuration> | undefined;

  constructor(section: OpenIdSection) {
    this.#section = section;
    this.name = section.name ?? OPEN_ID_DEFAULTS.name;
  }

  /** Where the browser goes, and what it keeps meanwhile. @throws ServerError `openid-not-reached` */
  async begin(callback: string, to: string): Promise<{ address: URL; pending: Pending }> {
    const provider = await this.#provider();
    const pending = {
      state: client.randomState(),
      nonce: client.randomNonce(),
      verifier: client.randomPKCECodeVerifier(),
      to,
    };
    const address = client.buildAuthorizationUrl(provider, {
      redirect_uri: callback,
      scope: this.#section.scope ?? OPEN_ID_DEFAULTS.scope,
      state: pending.state,
      nonce: pending.nonce,
      code_challenge: await client.calculatePKCECodeChallenge(pending.verifier),
      code_challenge_method: "S256",
    });
    return { address, pending };
  }

  /**
   * Who came back: what the provider says of them, in the ID token and, where it has more, on its page of user info.
   *
   * @throws ServerError `openid-refused`, `openid-not-reached`
   */
  async end(cameTo: URL, { state, nonce, verifier }: Pending): Promise<Claims> {
    const provider = await this.#provider();
    try {
      const tokens = await client.authorizationCodeGrant(provider, cameTo, {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: verifier,
        idTokenExpected: true,
      });
      const claims: Claims = { ...tokens.claims() };
      if (this.#needed().every((name) => name in claims)) return claims;
      if (provider.serverMetadata().userinfo_endpoint === undefined) return claims;
      const { access_token: token } = tokens;
      return { ...(await client.fetchUserInfo(provider, token, String(claims["sub"]))), ...claims };
    } catch (cause) {
      throw new ServerError("openid-refused", undefined, { cause });
    }
  }

  #needed(): readonly string[] {
    const { idClaim = OPEN_ID_DEFAULTS.idClaim, roleClaim } = this.#section;
    return roleClaim === undefined ? [idClaim] : [idClaim, roleClaim];
  }

  #provider(): Promise<client.Configuration> {
    const { issuer, clientId, clientSecret } = this.#section;
    const address = new URL(issuer);
    // Without encryption only on this machine, as in tests.
    const isOpen = address.protocol === "http:" && isLoopback(address.hostname);
    this.#found ??= client
      .discovery(address, clientId, clientSecret, undefined, {
        // oxlint-disable-next-line typescript/no-deprecated -- marked so to be noticed
        execute: isOpen ? [client.allowInsecureRequests] : [],
      })
      .catch((cause: unknown) => {
        this.#found = undefined;
        throw new ServerError("openid-not-reached", undefined, { cause });
      });
    return this.#found;
  }
}
