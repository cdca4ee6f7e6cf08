import type { AgentContact } from "@cordboard/api";
import { Text } from "@mantine/core";

import { texts } from "../../texts/index.ts";
import { showNumber } from "../show-number.ts";
import { useCountry } from "../use-country.ts";
import { numberOf } from "./who-is.ts";

/** The person at the other end. */
export function Who({ contact }: { readonly contact: AgentContact }) {
  const country = useCountry(contact.dnis);
  return (
    <Text size="xl" fw={600} className="cb-clock">
      {showNumber(numberOf(contact), country) || texts.deskContact.withheld}
    </Text>
  );
}
