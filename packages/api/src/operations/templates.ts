import { Type } from "typebox";

import { NewName } from "../schemas/scripts.ts";
import { FromTemplate, TemplateView } from "../schemas/templates.ts";
import type { Operation } from "./operation.ts";

export const templatesOperations = {
  listTemplates: {
    method: "GET",
    path: "/api/templates",
    permission: "look",
    summary: "Examples that a script can be begun from, and what comes with each",
    answer: Type.Array(TemplateView),
  },
  createFromTemplate: {
    method: "POST",
    path: "/api/templates/:id",
    permission: "draw",
    summary:
      "A draft made from an example, with the scripts, skills, hours and scenarios that it needs; nothing that is there is changed",
    body: NewName,
    answer: FromTemplate,
    status: 201,
  },
} as const satisfies { readonly [name: string]: Operation };
