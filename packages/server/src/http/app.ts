import compression from "compression";
import express, { type Express } from "express";

import type { Centre } from "../centre.ts";
import type { Access } from "../access/open-access.ts";
import type { OpenIdSection } from "../config/sections/open-id.ts";
import type { ProxySection } from "../config/sections/proxy.ts";
import type { Log } from "../log.ts";
import { accessHandlers } from "./handlers/access.ts";
import { agentHandlers } from "./handlers/agents.ts";
import { callbackHandlers } from "./handlers/callbacks.ts";
import { contactDetailsHandlers } from "./handlers/contact-details.ts";
import { conversationHandlers } from "./handlers/conversations.ts";
import { contactHandlers } from "./handlers/contacts.ts";
import { promptHandlers } from "./handlers/prompts.ts";
import { recordHandlers } from "./handlers/records.ts";
import { reportHandlers } from "./handlers/reports.ts";
import { resourceHandlers } from "./handlers/resources.ts";
import { figureHandlers } from "./handlers/figures.ts";
import { historyHandlers } from "./handlers/history.ts";
import { scriptHandlers } from "./handlers/scripts.ts";
import { serverHandlers } from "./handlers/servers.ts";
import { signalHandlers } from "./handlers/signals.ts";
import { simulatedCallHandlers } from "./handlers/simulated-calls.ts";
import { templateHandlers } from "./handlers/templates.ts";
import { testHandlers } from "./handlers/tests.ts";
import { workspaceHandlers } from "./handlers/workspace.ts";
import { identifyCaller } from "./guard.ts";
import { healthRouter } from "./health.ts";
import { metricsRouter } from "./metrics.ts";
import type { KnownHosts } from "./origin.ts";
import { openIdRouter } from "./open-id.ts";
import { answerProblems } from "./problem-details.ts";
import { giveRequestId } from "./request-id.ts";
import { apiRouter } from "./router.ts";
import { limitAddresses, limitCallers } from "./rate-limits.ts";
import { onlyKnownHosts, onlyOwnChanges, securityHeaders } from "./security.ts";
import { webApp } from "./web-app.ts";

export interface AppOptions {
  readonly webFolder: string;
  readonly hosts: KnownHosts;
  readonly requestsPerMinute: number;
  readonly log: Log;
  readonly proxy?: ProxySection | undefined;
  readonly openId?: OpenIdSection | undefined;
}

/** Whose word on the browser's address is believed, where a proxy is configured and nothing else is said. */
const PROXY_ADDRESSES = ["loopback"];

/** Everything that is answered over HTTP. */
export function createApp(centre: Centre, access: Access, options: AppOptions): Express {
  const app = express();
  app.disable("x-powered-by");
  if (options.proxy) app.set("trust proxy", options.proxy.addresses ?? PROXY_ADDRESSES);
  app.use(giveRequestId);
  app.use(
    healthRouter({
      database: () => centre.databaseIsWell(),
      telephony: () => centre.telephonyStatus().up,
      takesCalls: () => !centre.gate.isClosed,
    }),
  );
  app.use(compression());
  app.use(onlyKnownHosts(options.hosts), securityHeaders(access.isHttps));
  app.use(metricsRouter(centre, access.identify));
  app.use("/api", limitAddresses(options.requestsPerMinute), identifyCaller(access.identify));
  app.use("/api", limitCallers(options.requestsPerMinute), onlyOwnChanges);
  const { openId: section, proxy, log } = options;
  if (section) app.use(openIdRouter(access, { section, url: proxy?.url, desk: centre.desk, log }));
  app.use(
    apiRouter(
      {
        ...callbackHandlers(centre),
        ...workspaceHandlers(centre),
        ...scriptHandlers(centre),
        ...promptHandlers(centre),
        ...templateHandlers(centre),
        ...resourceHandlers(centre),
        ...testHandlers(centre),
        ...historyHandlers(centre),
        ...accessHandlers(access),
        ...agentHandlers(centre, access),
        ...conversationHandlers(centre),
        ...contactDetailsHandlers(centre),
        ...contactHandlers(centre),
        ...serverHandlers(centre),
        ...figureHandlers(centre),
        ...recordHandlers(centre),
        ...reportHandlers(centre),
        ...simulatedCallHandlers(centre),
        ...signalHandlers(centre, options.log),
      },
      access,
      centre,
    ),
  );
  app.use(webApp(options.webFolder));
  app.use(answerProblems(options.log));
  return app;
}
