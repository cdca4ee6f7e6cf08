import { ScrollArea, Table } from "@mantine/core";

import { texts } from "../../texts/index.ts";
import { useScript } from "../store.ts";
import { ActionLink } from "./ActionLink.tsx";
import { Empty } from "./Empty.tsx";
import { byDropOff, dropOffs, dropShare } from "./heat.ts";
import { Legend } from "./Legend.tsx";
import { useLive } from "./live-store.ts";
import { durationText, numberText, shareText } from "../../texts/amounts.ts";
import { Waiting } from "./Waiting.tsx";

/** What became of the contacts that came to each action, the worst places first. */
export function FiguresView() {
  const figures = useLive((state) => state.figures);
  const drawn = useScript()?.actions ?? {};
  if (!figures) return <Waiting />;
  if (figures.actions.length === 0) return <Empty text={texts.live.noFigures} />;
  const sorted = byDropOff(figures.actions);
  const rows = [
    ...sorted.filter(({ action }) => action in drawn),
    ...sorted.filter(({ action }) => !(action in drawn)),
  ];
  return (
    <div className="cb-live-parts">
      <ScrollArea className="cb-live-main" type="auto">
        <Table
          fz="sm"
          verticalSpacing={4}
          horizontalSpacing="xs"
          stickyHeader
          aria-label={texts.live.view.figures}
        >
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{texts.live.action}</Table.Th>
              <Table.Th data-number>{texts.live.entered}</Table.Th>
              <Table.Th data-number>{texts.live.dropOffs}</Table.Th>
              <Table.Th data-number>{texts.live.hungUp}</Table.Th>
              <Table.Th data-number>{texts.live.failed}</Table.Th>
              <Table.Th data-number>{texts.live.answered}</Table.Th>
              <Table.Th data-number>{texts.live.median}</Table.Th>
              <Table.Th data-number>{texts.live.p90}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map((row) => (
              <Table.Tr key={row.action}>
                <Table.Td data-wraps>
                  <ActionLink id={row.action} />
                </Table.Td>
                <Table.Td data-number>{numberText(row.entered)}</Table.Td>
                <Table.Td data-number>
                  {numberText(dropOffs(row))}
                  {dropOffs(row) > 0 ? ` (${shareText(dropShare(row))})` : ""}
                </Table.Td>
                <Table.Td data-number>{numberText(row.left["caller-gone"])}</Table.Td>
                <Table.Td data-number>{numberText(row.left.failed)}</Table.Td>
                <Table.Td data-number>{numberText(row.left.answered)}</Table.Td>
                <Table.Td data-number>{durationText(row.medianMs)}</Table.Td>
                <Table.Td data-number>{durationText(row.p90Ms)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </ScrollArea>
      <Definitions />
    </div>
  );
}

function Definitions() {
  return (
    <ScrollArea
      className="cb-live-aside"
      type="auto"
      p="sm"
      viewportProps={{ tabIndex: 0, role: "region", "aria-label": texts.live.definitions }}
    >
      <Legend />
      <dl>
        {texts.live.meanings.map(({ word, means }) => (
          <div key={word}>
            <dt>{word}</dt>
            <dd>{means}</dd>
          </div>
        ))}
      </dl>
    </ScrollArea>
  );
}
