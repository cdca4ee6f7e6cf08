import type { AgentContact } from "@cordboard/api";
import { Text } from "@mantine/core";

import { texts } from "../../texts/index.ts";
import { showNumber } from "../show-number.ts";
import { useCountry } from "../use-country.ts";

/** The number of the person at the other end, as E.164 or as the network told it; empty when it was withheld. */
export const numberOf = ({ callback, ani }: AgentContact): string => callback?.number ?? ani;

/** Who it is, as it is read where the centre is. */
export function useWho(contact: AgentContact | null): string {
  const country = useCountry(contact?.dnis);
  if (!contact) return "";
  return showNumber(numberOf(contact), country) || texts.deskContact.withheld;
}

export function Who({ contact }: { readonly contact: AgentContact }) {
  return (
    <Text size="xl" fw={600} className="cb-clock">
      {useWho(contact)}
    </Text>
  );
}
