import { tmpdir } from "node:os";
import { join } from "node:path";

import { defineConfig } from "vitest/config";

const resolve = { conditions: ["@cordboard/source"] };
const ssr = { resolve: { conditions: ["@cordboard/source", "node"] } };

export default defineConfig({
  resolve,
  ssr,
  test: {
    // Programs that tests start again and again are compiled once.
    env: { NODE_COMPILE_CACHE: join(tmpdir(), "cordboard-compile-cache") },
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          globalSetup: "packages/testing/src/postgres/global-setup.ts",
          // They wait for nothing and nobody: each core can do some.
          maxWorkers: "100%",
          // Far more than any takes, also on a machine that does other work.
          testTimeout: 30_000,
          include: ["packages/*/src/**/*.test.ts"],
          exclude: ["packages/testing/src/system/**", "**/node_modules/**"],
        },
      },
      {
        extends: true,
        test: {
          name: "system",
          include: ["packages/testing/src/system/**/*.test.ts"],
          testTimeout: 120_000,
          hookTimeout: 300_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
