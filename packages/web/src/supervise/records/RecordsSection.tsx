import type { ContactRecordView } from "@cordboard/api";
import { Button } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { IconDownload } from "@tabler/icons-react";

import { client } from "../../client.ts";
import { texts } from "../texts.ts";
import { Failure } from "../../workspace/Failure.tsx";
import { serverNow } from "../centre-store.ts";
import { Loading } from "../Loading.tsx";
import { More } from "../More.tsx";
import { opens } from "../Opener.tsx";
import { queryText } from "../query-text.ts";
import { DataTable } from "../table/DataTable.tsx";
import { useKept } from "../use-kept.ts";
import { usePages } from "../use-pages.ts";
import { useTimeZone } from "../use-time-zone.ts";
import { RECORD_COLUMNS } from "./record-columns.tsx";
import { ALL_TODAY, recordQuery, type RecordFilter } from "./record-filter.ts";
import { RecordFilters } from "./RecordFilters.tsx";
import { RecordSheet } from "./RecordSheet.tsx";

const words = texts.supervise.records;
const { open, close } = opens("records");
const idOf = ({ contactId }: ContactRecordView) => contactId;
const openRow = (record: ContactRecordView) => open(record.contactId);
const EVERY_MS = 5_000;
/** Somebody who types a number is not asked for after each key. */
const TYPING_MS = 300;

/** Contacts that are over, the last first, each with its whole life. */
export function RecordsSection({ item }: { readonly item: string | null }) {
  const timeZone = useTimeZone();
  const [filter, setFilter] = useKept("records.filter", ALL_TODAY);
  const [settled] = useDebouncedValue(filter, TYPING_MS);
  if (timeZone === null) return <Loading />;
  return (
    <div className="cb-section">
      <div className="cb-filters" role="search">
        <RecordFilters filter={filter} timeZone={timeZone} onChange={setFilter} />
        <Button
          component="a"
          href={`/api/records.csv?${queryText({ ...recordQuery(settled, serverNow(), timeZone), timeZone })}`}
          download
          variant="default"
          ml="auto"
          leftSection={<IconDownload size={16} />}
        >
          {texts.supervise.reports.csv}
        </Button>
      </div>
      <Records filter={settled} timeZone={timeZone} chosen={item} />
      {item === null ? null : <RecordSheet contactId={item} onClose={close} />}
    </div>
  );
}

interface RecordsProps {
  readonly filter: RecordFilter;
  readonly timeZone: string;
  readonly chosen: string | null;
}

function Records({ filter, timeZone, chosen }: RecordsProps) {
  const load = async (after: string | undefined) => {
    const query = recordQuery(filter, serverNow(), timeZone);
    const page = await client.listContactRecords(after === undefined ? query : { ...query, after });
    return { items: page.records, next: page.next };
  };
  const { value, error, more } = usePages(JSON.stringify([filter, timeZone]), load, {
    everyMs: EVERY_MS,
  });
  if (!value) return error === null ? <Loading /> : <Failure error={error} />;
  return (
    <DataTable
      name="records"
      label={texts.supervise.section.records}
      rows={value.items}
      columns={RECORD_COLUMNS}
      idOf={idOf}
      onOpen={openRow}
      chosen={chosen}
      empty={words.none}
      more={<More next={value.next} onMore={more} />}
    />
  );
}
