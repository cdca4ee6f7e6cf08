import {
  IconArchive,
  IconChartBar,
  IconHeadset,
  IconPhoneCall,
  IconPhoneOutgoing,
  IconUsersGroup,
  type Icon,
} from "@tabler/icons-react";
import type { ComponentType } from "react";

import { texts } from "./texts.ts";
import { AgentsSection } from "./agents/AgentsSection.tsx";
import { CallbacksSection } from "./callbacks/CallbacksSection.tsx";
import { ContactsSection } from "./contacts/ContactsSection.tsx";
import { RecordsSection } from "./records/RecordsSection.tsx";
import { ReportsSection } from "./reports/ReportsSection.tsx";
import { QueuesSection } from "./queues/QueuesSection.tsx";

interface Section {
  /** As addresses have it. */
  readonly id: keyof typeof texts.supervise.section;
  readonly title: string;
  readonly icon: Icon;
  /** Whether it shows contacts as they are now, with a thing that is open or without. */
  readonly showsContacts: (item: string | null) => boolean;
  /** Shows one of its things beside the others when the address names one. */
  readonly Page: ComponentType<{ readonly item: string | null }>;
}

const section = (
  id: Section["id"],
  icon: Icon,
  Page: Section["Page"],
  showsContacts: Section["showsContacts"] = () => false,
): Section => ({ id, title: texts.supervise.section[id], icon, Page, showsContacts });

export const SECTIONS: readonly Section[] = [
  section("queues", IconUsersGroup, QueuesSection, (item) => item !== null),
  section("agents", IconHeadset, AgentsSection),
  section("contacts", IconPhoneCall, ContactsSection, () => true),
  section("callbacks", IconPhoneOutgoing, CallbacksSection),
  section("reports", IconChartBar, ReportsSection),
  section("records", IconArchive, RecordsSection),
];
