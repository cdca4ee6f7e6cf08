import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";

import type { Plugin } from "vite";

const ID = "virtual:action-icons";

/** Collects the icons that the actions' specs name, so that a new action brings its own and nobody keeps a list. */
export function actionIcons(actions: string): Plugin {
  return {
    name: "action-icons",
    resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
    load(id) {
      if (id !== `\0${ID}`) return undefined;
      const specs = globSync(join(actions, "*/spec.ts"));
      for (const file of specs) this.addWatchFile(file);
      const names = new Set(
        specs.flatMap(
          (file) => /^\s+icon: "([a-z0-9-]+)"/m.exec(readFileSync(file, "utf8"))?.[1] ?? [],
        ),
      );
      const rows = [...names].map((name) => ({ name, component: componentOf(name) }));
      return [
        `import { ${rows.map(({ component }) => component).join(", ")} } from "@tabler/icons-react";`,
        `export const actionIcons = { ${rows.map(({ name, component }) => `"${name}": ${component}`).join(", ")} };`,
      ].join("\n");
    },
  };
}

const componentOf = (name: string) =>
  `Icon${name
    .split("-")
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("")}`;
