import { Router } from "express";

import type { Centre } from "../centre.ts";
import { look } from "../metrics/look.ts";

/** `/metrics`, for Prometheus. */
export function metricsRouter(centre: Centre): Router {
  const router = Router();
  router.get("/metrics", async (_request, response) => {
    const { metrics } = centre;
    await look(centre, metrics);
    response.setHeader("cache-control", "no-store").type(metrics.contentType);
    response.send(await metrics.text());
  });
  return router;
}
