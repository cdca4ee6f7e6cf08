import { ScrollArea, Table, Text } from "@mantine/core";

import { texts } from "../../texts/index.ts";
import { useDesigner } from "../store.ts";
import { ActionLink } from "./ActionLink.tsx";
import { Empty } from "./Empty.tsx";
import { useLive } from "./live-store.ts";
import { numberText } from "../../texts/amounts.ts";
import { Waiting } from "./Waiting.tsx";

/** How many contacts are at each action at this moment. */
export function NowView() {
  const script = useDesigner(({ name }) => name);
  const places = useLive((state) => state.places);
  if (places === null) return <Waiting />;
  const own = places.filter((place) => place.script === script);
  if (own.length === 0) return <Empty text={texts.live.nobody} />;
  const here = own.filter(({ action }) => action !== "");
  const beyond = own.find(({ action }) => action === "")?.contacts ?? 0;
  return (
    <ScrollArea className="cb-live-main" type="auto">
      {here.length === 0 ? null : (
        <Table
          fz="sm"
          verticalSpacing={4}
          horizontalSpacing="xs"
          maw={560}
          aria-label={texts.live.view.now}
        >
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{texts.live.action}</Table.Th>
              <Table.Th data-number>{texts.live.contacts}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {here
              .toSorted((a, b) => b.contacts - a.contacts)
              .map(({ action, contacts }) => (
                <Table.Tr key={action}>
                  <Table.Td data-wraps>
                    <ActionLink id={action} />
                  </Table.Td>
                  <Table.Td data-number>{numberText(contacts)}</Table.Td>
                </Table.Tr>
              ))}
          </Table.Tbody>
        </Table>
      )}
      <Text size="xs" c="dimmed" p="sm">
        {beyond > 0 ? `${texts.live.beyond(beyond)} ` : ""}
        {texts.live.nowHelp}
      </Text>
    </ScrollArea>
  );
}
