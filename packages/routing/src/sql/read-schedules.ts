import {
  PAGE_LIMIT,
  type Page,
  pageOf,
  placeOf,
  scheduledPlace,
  type ScheduleFilter,
} from "../core/callback-lists.ts";
import type { ScheduledCallback } from "../core/model.ts";
import type { CordboardDatabase } from "./database.ts";
import { scheduleOfRow } from "./rows.ts";

/** One page of scheduled callbacks, the next one first; no more rows than that are read. */
export async function readSchedules(
  db: CordboardDatabase,
  filter: ScheduleFilter,
): Promise<Page<ScheduledCallback>> {
  const { from, to, skill, agent, number, after, limit = PAGE_LIMIT } = filter;
  const begin = placeOf(after);
  const rows = await db
    .selectFrom("scheduled_callbacks")
    .selectAll()
    .$if(from !== undefined, (query) => query.where("due_at", ">=", from ?? 0))
    .$if(to !== undefined, (query) => query.where("due_at", "<", to ?? 0))
    .$if(skill !== undefined, (query) => query.where("skill", "=", skill ?? ""))
    .$if(agent !== undefined, (query) =>
      query.where(({ or, eb }) =>
        or([eb("agent", "=", agent ?? ""), eb("made_by", "=", agent ?? "")]),
      ),
    )
    .$if(number !== undefined, (query) =>
      query.where("number", "like", `%${(number ?? "").replaceAll(/[%_\\]/g, "")}%`),
    )
    .$if(begin !== null, (query) =>
      query.where(({ or, and, eb }) =>
        or([
          eb("due_at", ">", begin?.at ?? 0),
          and([eb("due_at", "=", begin?.at ?? 0), eb("schedule_id", ">", begin?.id ?? "")]),
        ]),
      ),
    )
    .orderBy("due_at")
    .orderBy("schedule_id")
    .limit(limit + 1)
    .execute();
  return pageOf(rows.map(scheduleOfRow), limit, scheduledPlace);
}
