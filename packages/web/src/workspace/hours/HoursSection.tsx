import { texts } from "../../texts/index.ts";
import { Missing } from "../Missing.tsx";
import { useResources } from "../resources.ts";
import { HoursPage } from "./HoursPage.tsx";
import { HoursTable } from "./HoursTable.tsx";

export function HoursSection({ item }: { readonly item: string | null }) {
  const all = useResources((state) => state.hours ?? []);
  if (item === null) return <HoursTable all={all} />;
  const hours = all.find(({ name }) => name === item);
  if (hours) return <HoursPage view={hours} />;
  return <Missing name={item} section="hours" title={texts.workspace.hours.title} />;
}
