import type { RecordFilter } from "@cordboard/routing/sql";

import type { Centre } from "../../centre.ts";
import { ServerError } from "../../errors.ts";
import { csvOf } from "../../reports/csv.ts";
import { checkTimeZone } from "../../reports/intervals.ts";
import { recordView } from "../../reports/record-view.ts";
import { RECORD_COLUMNS, recordTableRow } from "../../reports/tables.ts";
import type { Handlers } from "../handlers.ts";

type Names = "listContactRecords" | "getContactRecord" | "exportContactRecords";

const PAGE = 50;
const EXPORT_PAGE = 200;

export function recordHandlers({ records, journal, folder }: Centre): Handlers<Names> {
  async function page(filter: RecordFilter, limit: number, after?: string) {
    const found = await records.list(filter, {
      limit: limit + 1,
      after: after === undefined ? undefined : place(after),
    });
    const views = found.slice(0, limit).map(recordView);
    const last = found.length > limit ? views.at(-1) : undefined;
    return { records: views, next: last ? `${last.beganAt}:${last.contactId}` : null };
  }

  async function* pages(filter: RecordFilter, timeZone: string) {
    for (let after: string | undefined | null; after !== null;) {
      const { records: views, next } = await page(filter, EXPORT_PAGE, after);
      yield views.map((view) => recordTableRow(view, timeZone));
      after = next;
    }
  }

  return {
    async listContactRecords(_params, _body, { after, limit = PAGE, ...filter }) {
      await journal.flush();
      return page(filter, limit, after);
    },
    async getContactRecord({ id }) {
      await journal.flush();
      const record = await records.get(id);
      if (!record) throw new ServerError("record-not-found");
      return recordView(record);
    },
    async exportContactRecords(_params, _body, query) {
      const { timeZone = folder.workspace.timeZone, ...filter } = query;
      checkTimeZone(timeZone);
      await journal.flush();
      return csvOf(RECORD_COLUMNS, pages(filter, timeZone));
    },
  };
}

function place(after: string) {
  const colon = after.indexOf(":");
  return { beganAt: Number(after.slice(0, colon)), contactId: after.slice(colon + 1) };
}
