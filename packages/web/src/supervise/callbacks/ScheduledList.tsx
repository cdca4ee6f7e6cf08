import type { ScheduledCallbackView } from "@cordboard/api";
import { useMemo } from "react";

import { client } from "../../client.ts";
import { texts } from "../texts.ts";
import { Failure } from "../../workspace/Failure.tsx";
import { serverNow, useCentre } from "../centre-store.ts";
import { Loading } from "../Loading.tsx";
import { More } from "../More.tsx";
import { opens } from "../Opener.tsx";
import { DataTable } from "../table/DataTable.tsx";
import { useNames } from "../use-names.ts";
import { usePages } from "../use-pages.ts";
import { callbackQuery, type ListProps } from "./callback-filter.ts";
import { dueRange } from "./due-range.ts";
import { scheduledColumns } from "./scheduled-columns.tsx";
import { ScheduledSheet } from "./ScheduledSheet.tsx";

const { open, close } = opens("callbacks");
const idOf = ({ scheduleId }: ScheduledCallbackView) => scheduleId;
const openRow = (one: ScheduledCallbackView) => open(one.scheduleId);

/** Callbacks at a time, the next one first. */
export function ScheduledList({ filter, timeZone, item }: ListProps) {
  const news = useCentre((state) => state.callbacks);
  const nameOf = useNames();
  const columns = useMemo(() => scheduledColumns({ timeZone, nameOf }), [timeZone, nameOf]);
  const load = async (after: string | undefined) => {
    const range = dueRange(filter.due, serverNow(), timeZone);
    const query = { ...range, ...callbackQuery(filter, after) };
    const { callbacks, next } = await client.listScheduledCallbacks(query);
    return { items: callbacks, next };
  };
  const { value, error, more, again } = usePages(JSON.stringify([filter, timeZone]), load, {
    news,
  });
  if (!value) return error === null ? <Loading /> : <Failure error={error} />;
  const chosen = value.items.find((one) => idOf(one) === item);
  return (
    <>
      <DataTable
        name="scheduled"
        label={texts.supervise.callbacks.kinds.scheduled}
        rows={value.items}
        columns={columns}
        idOf={idOf}
        onOpen={openRow}
        chosen={item}
        empty={texts.supervise.callbacks.noneScheduled}
        more={<More next={value.next} onMore={more} />}
      />
      {chosen ? (
        <ScheduledSheet callback={chosen} timeZone={timeZone} onChanged={again} onClose={close} />
      ) : null}
    </>
  );
}
