import { Router } from "express";

/** What has to be well for calls to be taken here; each check by its name. */
export type HealthChecks = { readonly [name: string]: () => boolean | Promise<boolean> };

/**
 * `/health/live`: the process answers. `/health/ready`: calls can be sent here; 503 says what is not well. For
 * load balancers and supervisors: no sign-in, no limit of rate, nothing about anybody.
 */
export function healthRouter(checks: HealthChecks): Router {
  const router = Router();
  router.get("/health/live", (_request, response) => {
    response.setHeader("cache-control", "no-store").json({ live: true });
  });
  router.get("/health/ready", async (_request, response) => {
    const found = await Promise.all(
      Object.entries(checks).map(async ([name, check]) => [name, await check()] as const),
    );
    const ready = found.every(([, isWell]) => isWell);
    response.setHeader("cache-control", "no-store");
    response.status(ready ? 200 : 503).json({ ready, checks: Object.fromEntries(found) });
  });
  return router;
}
