import type { VariableDeclaration } from "@cordboard/language";
import { shownVariables } from "@cordboard/runtime";
import type { Session } from "@cordboard/simulator";
import { Table, Text } from "@mantine/core";

import { texts } from "../../texts/index.ts";
import { VariableValue } from "./VariableValue.tsx";

/** The variables of the script that the call is in, as people may see them; each can be given another value. */
export function Variables({ session }: { readonly session: Session | null }) {
  const contact = session?.simulation.contact;
  if (!session || !contact) {
    return (
      <Text size="xs" c="dimmed" p="xs">
        {texts.simulator.noVariables}
      </Text>
    );
  }
  const shown = Object.entries(shownVariables(contact));
  const declared = declarationsOf(session, contact.flow.script);
  if (shown.length === 0) {
    return (
      <Text size="xs" c="dimmed" p="xs">
        {texts.simulator.scriptHasNone}
      </Text>
    );
  }
  return (
    <Table fz="xs" verticalSpacing={2} layout="fixed" aria-label={texts.simulator.variables}>
      <Table.Tbody>
        {shown.map(([name, value]) => (
          <Table.Tr key={name}>
            <Table.Th fw={500} className="cb-cut" title={name}>
              {name}
            </Table.Th>
            <Table.Td w={56} c="dimmed">
              {texts.simulator.types[declared[name]?.type ?? "string"]}
            </Table.Td>
            <Table.Td w="45%">
              <VariableValue
                name={name}
                value={value}
                isMasked={value !== contact.variables[name]}
                type={declared[name]?.type ?? "string"}
                disabled={session.simulation.over}
              />
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

function declarationsOf(
  { options: { script, resources } }: Session,
  name: string,
): { readonly [variable: string]: VariableDeclaration } {
  const { parameters, variables } = (name === script.name ? script : resources?.script(name)) ?? {};
  return { ...parameters, ...variables };
}
