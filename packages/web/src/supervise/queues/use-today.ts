import type { TodayFigures } from "@cordboard/api";
import { useMemo } from "react";

import { client } from "../../client.ts";
import { useAsked } from "../use-asked.ts";

type Today = TodayFigures["skills"][number];

/** So often the server adds them up; a contact is counted when it is over. */
const EVERY_MS = 2_000;

/** The figures since midnight, by skill. */
export function useToday(news: unknown): ReadonlyMap<string, Today> {
  const { value } = useAsked("today", () => client.getTodayFigures(), { news, everyMs: EVERY_MS });
  return useMemo(() => new Map(value?.skills.map((one) => [one.skill, one])), [value]);
}
