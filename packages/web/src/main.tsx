import "@mantine/core/styles.css";
import "@mantine/notifications/styles.css";
import "@xyflow/react/dist/style.css";
import "./app.css";
import "./designer/canvas/canvas.css";
import "./designer/designer.css";
import "./designer/live/live.css";
import "./designer/scripts/scripts.css";
import "./designer/fields/fields.css";
import "./designer/simulator/simulator.css";

import { StrictMode } from "react";
import { createRoot } from "react-dom/client";

import { App } from "./App.tsx";
import { language } from "./texts/language.ts";

document.documentElement.lang = language;

const root = document.querySelector("#root");
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
