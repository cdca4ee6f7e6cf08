import { Router } from "express";

import type { Identify } from "../access/identify.ts";
import type { Centre } from "../centre.ts";
import { look } from "../metrics/look.ts";
import { identifyCaller, onlyWith } from "./guard.ts";

/** `/metrics`, for Prometheus: names of skills and how much is called are not for everybody. */
export function metricsRouter(centre: Centre, identify: Identify): Router {
  const router = Router();
  router.get("/metrics", identifyCaller(identify), onlyWith("look"), async (_request, response) => {
    const { metrics } = centre;
    await look(centre, metrics);
    response.setHeader("cache-control", "no-store").type(metrics.contentType);
    response.send(await metrics.text());
  });
  return router;
}
