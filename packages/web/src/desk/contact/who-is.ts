import type { AgentContact } from "@cordboard/api";

import { texts } from "../../texts/index.ts";
import { useWorkspace } from "../../workspace-store.ts";
import { showNumber } from "../show-number.ts";
import { countryFor } from "../use-country.ts";

/** The number of the person at the other end, as E.164 or as the network told it; empty when it was withheld. */
export const numberOf = ({ callback, ani }: AgentContact): string => callback?.number ?? ani;

/** Who it is, as it is read where the centre is. */
export const whoIs = (contact: AgentContact): string =>
  showNumber(numberOf(contact), countryFor(useWorkspace.getState(), contact.dnis)) ||
  texts.deskContact.withheld;
