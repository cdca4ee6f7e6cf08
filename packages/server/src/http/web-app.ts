import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { Router, static as files } from "express";

/** Where the build puts the web app, beside this package. */
export const WEB_FOLDER = fileURLToPath(new URL("../../../web/dist", import.meta.url));

const PAGE = "index.html";

const NOT_BUILT = `The web app has not been built. Run "npm run build", then load this page again.
The REST interface is there: /api/openapi.json describes it.
`;

/** The web app; every address that is no file of it is its front page, which shows the right screen. */
export function webApp(folder: string): Router {
  const router = Router();
  // Names of built assets change with their content.
  const assets = { immutable: true, maxAge: "1y", fallthrough: false } as const;
  router.use("/assets", files(join(folder, "assets"), assets));
  // A folder of the build is no address of the app.
  router.use(files(folder, { index: false, cacheControl: false, redirect: false }));
  router.get("/{*path}", (_request, response) => {
    response.setHeader("cache-control", "no-cache");
    if (existsSync(join(folder, PAGE))) response.sendFile(PAGE, { root: folder });
    else response.status(503).type("text/plain").send(NOT_BUILT);
  });
  return router;
}
