import { createProgram } from "@cordboard/cli/program";

import { fence, page } from "./markdown.ts";

/** As wide as the page, whatever the terminal is. */
const HELP_WIDTH = 80;

/** The commands as they describe themselves. */
export function cliPage(): string {
  const program = createProgram();
  const helps = [program, ...program.commands].map((command) => {
    let help = "";
    command.configureOutput({
      writeOut: (text) => void (help += text),
      getOutHelpWidth: () => HELP_WIDTH,
      getOutHasColors: () => false,
    });
    command.outputHelp();
    return [command.name(), help.trimEnd()] as const;
  });
  const [main, ...others] = helps;
  return page(
    "# Command line",
    "In a checkout, after `npm ci && npm run build`: `npx cordboard`. Colours are used on a terminal only; set `NO_COLOR` to have none there either.",
    fence("text", main?.[1] ?? ""),
    ...others.flatMap(([name, help]) => [`## cordboard ${name}`, fence("text", help)]),
  );
}
