import { Button, Text } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import { lazy, Suspense, useMemo } from "react";

import { texts } from "../texts.ts";
import { Failure } from "../../workspace/Failure.tsx";
import { useCentre } from "../centre-store.ts";
import { Loading } from "../Loading.tsx";
import { DataTable } from "../table/DataTable.tsx";
import { useAsked } from "../use-asked.ts";
import { Definitions } from "./Definitions.tsx";
import { figureText, DEFINITIONS, type ReportRow } from "./figures.ts";
import { csvAddress, loadReport, type Question } from "./load-report.ts";
import { reportColumns } from "./report-columns.tsx";
import { ReportFilters } from "./ReportFilters.tsx";
import { useQuestion } from "./use-question.ts";

const ReportChart = lazy(() => import("./ReportChart.tsx"));

const words = texts.supervise.reports;
const DAY_MS = 86_400_000;
const EVERY_MS = 15_000;
const idOf = ({ id, from }: ReportRow) => `${id}:${from}`;

/** What happened in a range of time, by skill or by agent: as a chart, and in figures that say what they mean. */
export function ReportsSection() {
  const { asked, question, change } = useQuestion();
  if (!question) return <Loading />;
  return (
    <div className="cb-section" data-scrolls>
      <div className="cb-filters" role="search">
        <ReportFilters asked={asked} question={question} change={change} />
        <Button
          component="a"
          href={csvAddress(question)}
          download
          variant="default"
          ml="auto"
          leftSection={<IconDownload size={16} />}
        >
          {words.csv}
        </Button>
      </div>
      <Answer question={question} />
      <Definitions by={question.by} />
    </div>
  );
}

function Answer({ question }: { readonly question: Question }) {
  const { by, range, interval, timeZone, inParts } = question;
  const queues = useCentre((state) => state.queues);
  // Of a short time what changes is shown at once; a long one is much to add up again and again.
  const news = range.to - range.from <= DAY_MS ? queues : null;
  const { value, error } = useAsked(JSON.stringify(question), () => loadReport(question), {
    news,
    everyMs: EVERY_MS,
  });
  const columns = useMemo(() => reportColumns(by, { inParts, timeZone }), [by, inParts, timeZone]);
  if (!value) return error === null ? <Loading /> : <Failure error={error} />;
  if (value.rows.length === 0) return <Text py="xl">{words.nothing}</Text>;
  return (
    <>
      <Suspense fallback={<Loading />}>
        <ReportChart by={by} parts={value.parts} timeZone={timeZone} isByDay={interval === "1d"} />
      </Suspense>
      <DataTable
        name={`reports.${by}`}
        label={words.by[by]}
        rows={value.rows}
        columns={columns}
        idOf={idOf}
        empty={words.nothing}
        foot={value.total ? <Total {...question} total={value.total} /> : null}
      />
    </>
  );
}

function Total({ by, inParts, total }: Question & { readonly total: ReportRow }) {
  return (
    <tfoot>
      <tr>
        <td colSpan={inParts ? 2 : 1}>{words.total}</td>
        {DEFINITIONS[by].map(({ id }) => (
          <td key={id} data-number>
            {figureText(id, total.figures[id])}
          </td>
        ))}
      </tr>
    </tfoot>
  );
}
