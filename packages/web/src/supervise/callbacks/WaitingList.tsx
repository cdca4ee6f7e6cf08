import type { WaitingCallbackView } from "@cordboard/api";
import { useMemo } from "react";

import { client } from "../../client.ts";
import { texts } from "../texts.ts";
import { Failure } from "../../workspace/Failure.tsx";
import { useCentre } from "../centre-store.ts";
import { Loading } from "../Loading.tsx";
import { More } from "../More.tsx";
import { opens } from "../Opener.tsx";
import { DataTable } from "../table/DataTable.tsx";
import { useNames } from "../use-names.ts";
import { usePages } from "../use-pages.ts";
import { callbackQuery, type ListProps } from "./callback-filter.ts";
import { waitingColumns } from "./waiting-columns.tsx";
import { WaitingSheet } from "./WaitingSheet.tsx";

const { open, close } = opens("callbacks");
const idOf = ({ contactId }: WaitingCallbackView) => contactId;
const openRow = (one: WaitingCallbackView) => open(one.contactId);

/** Callbacks that wait in a queue for their turn. */
export function WaitingList({ filter, timeZone, item }: ListProps) {
  const news = useCentre((state) => state.callbacks);
  const nameOf = useNames();
  const columns = useMemo(() => waitingColumns({ timeZone, nameOf }), [timeZone, nameOf]);
  const load = async (after: string | undefined) => {
    const { callbacks, next } = await client.listWaitingCallbacks(callbackQuery(filter, after));
    return { items: callbacks, next };
  };
  const { value, error, more, again } = usePages(JSON.stringify(filter), load, { news });
  if (!value) return error === null ? <Loading /> : <Failure error={error} />;
  const chosen = value.items.find((one) => idOf(one) === item);
  return (
    <>
      <DataTable
        name="waiting"
        label={texts.supervise.callbacks.kinds.waiting}
        rows={value.items}
        columns={columns}
        idOf={idOf}
        onOpen={openRow}
        chosen={item}
        empty={texts.supervise.callbacks.noneWaiting}
        more={<More next={value.next} onMore={more} />}
      />
      {chosen ? (
        <WaitingSheet callback={chosen} timeZone={timeZone} onChanged={again} onClose={close} />
      ) : null}
    </>
  );
}
