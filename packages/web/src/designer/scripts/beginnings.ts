import { TEMPLATE_IDS, type TemplateId, type TemplateView } from "@cordboard/api";
import {
  IconBuildingBank,
  IconCalendarEvent,
  IconFile,
  IconLanguage,
  IconMoon,
  IconPackage,
  IconPhoneCalling,
  IconUsersGroup,
  type Icon,
} from "@tabler/icons-react";
import { useEffect, useState } from "react";

import { asking, client } from "../../client.ts";
import { texts } from "../../texts/index.ts";
import type { Beginning } from "./new-script.ts";

/** All that a script can be begun with, as it is offered. */
export const BEGINNINGS: readonly Beginning[] = ["empty", ...TEMPLATE_IDS];

const ICONS: { readonly [id in TemplateId]: Icon } = {
  "queue-callback": IconPhoneCalling,
  "language-choice": IconLanguage,
  "after-hours-voicemail": IconMoon,
  overflow: IconUsersGroup,
  shop: IconPackage,
  clinic: IconCalendarEvent,
  bank: IconBuildingBank,
};

export const lookOf = (one: Beginning) =>
  one === "empty"
    ? { ...texts.first.templates.empty, icon: IconFile }
    : { ...texts.first.templates.list[one], icon: ICONS[one] };

/** What comes with each template, once the server has said it. */
export function useTemplates(): readonly TemplateView[] {
  const [templates, setTemplates] = useState<readonly TemplateView[]>([]);
  useEffect(() => asking(client.listTemplates().then(setTemplates)), []);
  return templates;
}

/** What comes with a template and what it needs, in a few words. */
export function needsOf(template: TemplateView | undefined): string {
  if (!template) return "";
  const { scripts, skills, hours, hosts, scenarios } = template;
  const words = texts.first.templates.comes;
  const named = (say: (names: string) => string, names: readonly string[]) =>
    names.length > 0 ? [say(names.join(", "))] : [];
  return [
    ...named(words.hosts, hosts),
    ...named(words.skills, skills),
    ...named(words.hours, hours),
    ...named(words.scripts, scripts),
    words.scenarios(scenarios),
  ].join(" · ");
}
