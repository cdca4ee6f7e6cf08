import type { Centre } from "../../centre.ts";
import { templateViews } from "../../templates/template-views.ts";
import type { Handlers } from "../handlers.ts";
import { fileOf } from "./scripts.ts";

type Names = "listTemplates" | "createFromTemplate";

export function templateHandlers(centre: Centre): Handlers<Names> {
  return {
    listTemplates: templateViews,
    async createFromTemplate({ id }, { name }) {
      const { script, kept } = centre.fromTemplate(id, name);
      await centre.scripts.stored();
      return { file: fileOf(centre, script), kept };
    },
  };
}
