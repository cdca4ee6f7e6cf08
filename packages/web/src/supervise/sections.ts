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

import { texts } from "../texts/index.ts";
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
  /** Shows one of its things beside the others when the address names one. */
  readonly Page: ComponentType<{ readonly item: string | null }>;
}

const section = (id: Section["id"], icon: Icon, Page: Section["Page"]): Section => ({
  id,
  title: texts.supervise.section[id],
  icon,
  Page,
});

export const SECTIONS: readonly Section[] = [
  section("queues", IconUsersGroup, QueuesSection),
  section("agents", IconHeadset, AgentsSection),
  section("contacts", IconPhoneCall, ContactsSection),
  section("callbacks", IconPhoneOutgoing, CallbacksSection),
  section("reports", IconChartBar, ReportsSection),
  section("records", IconArchive, RecordsSection),
];
