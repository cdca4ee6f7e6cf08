import { dayTimeIn } from "../../texts/amounts.ts";
import { texts } from "../texts.ts";
import type { Column } from "../table/columns.ts";
import { DEFINITIONS, figureText, type ReportBy, type ReportRow } from "./figures.ts";

/** A column for each figure, with what it means. */
export function reportColumns(
  by: ReportBy,
  { inParts, timeZone }: { readonly inParts: boolean; readonly timeZone: string },
): readonly Column<ReportRow>[] {
  return [
    {
      id: "name",
      title: texts.supervise.reports.of[by],
      width: inParts ? "1fr" : 120,
      sortBy: ({ name }) => name,
      cell: ({ name }) => <b title={name}>{name}</b>,
    },
    ...(inParts ? [partColumn(timeZone)] : []),
    ...DEFINITIONS[by].map(({ id, title, meaning, formula }): Column<ReportRow> => ({
      id,
      title,
      help: `${meaning} (${formula})`,
      width: "1fr",
      isNumber: true,
      sortBy: ({ figures }) => figures[id] ?? null,
      cell: ({ figures }) => figureText(id, figures[id]),
    })),
  ];
}

const partColumn = (timeZone: string): Column<ReportRow> => ({
  id: "from",
  title: texts.supervise.reports.from,
  width: 128,
  sortBy: ({ from }) => from,
  cell: ({ from }) => dayTimeIn(from, timeZone),
});
