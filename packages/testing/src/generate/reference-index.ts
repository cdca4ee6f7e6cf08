import { page } from "./markdown.ts";

export const indexPage = (): string =>
  page(
    "# Reference",
    "Made from the code by `npm run generate`; the build fails when a page is stale.",
    `- [Actions](actions.md): what scripts are made of
- [Prompts](prompts.md): what callers hear
- [Expressions](expressions.md): variables, operators, texts
- [Script](script.md) and its [JSON Schema](script-1.schema.json)
- [Scenario](scenario.md) and its [JSON Schema](scenario-1.schema.json)
- [Hours](hours.md) and their [JSON Schema](hours-1.schema.json)
- [Workspace](workspace.md): numbers, skills, recordings
- [Configuration](config.md) of a server, and its [JSON Schema](config-1.schema.json)
- [Metrics](metrics.md) of a server
- [Reports](reports.md): what their numbers mean
- [Problems](problems.md): what can be wrong with a script
- [Errors](errors.md): what can go wrong in a call, and what the server refuses
- [Command line](cli.md)
- [Statements and tests](statements.md): what the project was made from, and where it is shown
- [OpenAPI](openapi.json) of the REST interface
- [Permissions](permissions.md): who may do what`,
  );
