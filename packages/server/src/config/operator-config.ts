import { Type, type Static } from "typebox";

import type { Resolved } from "./secret.ts";
import { AsteriskSection } from "./sections/asterisk.ts";
import { DatabaseSection } from "./sections/database.ts";
import { FreeswitchSection } from "./sections/freeswitch.ts";
import { HookSection } from "./sections/hook.ts";
import { LimitsSection } from "./sections/limits.ts";
import { OpenIdSection } from "./sections/open-id.ts";
import { ProxySection } from "./sections/proxy.ts";
import { PeersSection } from "./sections/peers.ts";
import { RetentionSection } from "./sections/retention.ts";
import { SignInSection } from "./sections/sign-in.ts";
import { TracingSection } from "./sections/tracing.ts";
import { ServerSection } from "./sections/server.ts";
import { SpeechSection } from "./sections/speech.ts";
import { TokensSection } from "./sections/tokens.ts";

export const OPERATOR_CONFIG_SCHEMA_ID = "https://cordboard.dev/schema/config-1.json";

/**
 * What whoever operates a server says about its surroundings, in one JSON file outside of git: a section for each
 * part, all of them optional. A new section is a file in `sections/`, and one line here.
 */
export const OperatorConfigFile = Type.Object(
  {
    $schema: Type.Optional(Type.String({ description: "For editors." })),
    asterisk: Type.Optional(AsteriskSection),
    freeswitch: Type.Optional(FreeswitchSection),
    database: Type.Optional(DatabaseSection),
    server: Type.Optional(ServerSection),
    peers: Type.Optional(PeersSection),
    hook: Type.Optional(HookSection),
    limits: Type.Optional(LimitsSection),
    openId: Type.Optional(OpenIdSection),
    proxy: Type.Optional(ProxySection),
    retention: Type.Optional(RetentionSection),
    signIn: Type.Optional(SignInSection),
    tracing: Type.Optional(TracingSection),
    speech: Type.Optional(SpeechSection),
    tokens: Type.Optional(TokensSection),
  },
  {
    additionalProperties: false,
    $id: OPERATOR_CONFIG_SCHEMA_ID,
    title: "Cordboard operator's configuration",
  },
);

/** The same as it is used: secrets are in it, and every section is an option of `createServer`. */
export type OperatorConfig = Resolved<Omit<Static<typeof OperatorConfigFile>, "$schema">>;
