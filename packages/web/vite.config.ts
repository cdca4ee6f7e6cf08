import { fileURLToPath } from "node:url";

import react from "@vitejs/plugin-react";
import { defaultClientConditions, defineConfig } from "vite";

import { actionIcons } from "./vite/action-icons.ts";
import { markdownPages } from "./vite/markdown-pages.ts";

const server = process.env["CORDBOARD_SERVER"] ?? "http://127.0.0.1:8080";
const api = { "/api": { target: server, ws: true } };

export default defineConfig({
  base: "/",
  plugins: [
    react(),
    actionIcons(fileURLToPath(new URL("../actions/src", import.meta.url))),
    markdownPages(),
  ],
  resolve: { conditions: ["@cordboard/source", ...defaultClientConditions] },
  worker: { format: "es" },
  // TypeScript keeps its build information in dist as well; Vite must not sweep it away.
  build: {
    target: "es2022",
    emptyOutDir: false,
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      // What is loaded first anyway is one file: a hundred small ones are compressed less well.
      output: { codeSplitting: { groups: [{ name: "first", tags: ["$initial"] }] } },
    },
  },
  server: { proxy: api },
  preview: { proxy: api },
});
