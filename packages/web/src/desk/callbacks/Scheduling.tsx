import type { AgentContact, AgentView } from "@cordboard/api";
import { create } from "zustand";

import { ScheduleDialog } from "./ScheduleDialog.tsx";

/** The contact from which a callback is being promised: what is filled in stays, whatever the call does meanwhile. */
const useScheduling = create<{ readonly from: AgentContact | null }>(() => ({ from: null }));

export const askToSchedule = (from: AgentContact | null): void => useScheduling.setState({ from });

export function Scheduling({ agent }: { readonly agent: AgentView }) {
  const from = useScheduling((state) => state.from);
  if (!from) return null;
  return <ScheduleDialog agent={agent} contact={from} onClose={() => askToSchedule(null)} />;
}
