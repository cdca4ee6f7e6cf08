import { texts } from "../../texts/index.ts";
import { Missing } from "../Missing.tsx";
import { useResources } from "../resources.ts";
import { SkillPage } from "./SkillPage.tsx";
import { SkillsTable } from "./SkillsTable.tsx";

export function SkillsSection({ item }: { readonly item: string | null }) {
  const skills = useResources((state) => state.skills ?? []);
  if (item === null) return <SkillsTable skills={skills} />;
  const skill = skills.find(({ name }) => name === item);
  if (skill) return <SkillPage skill={skill} />;
  return <Missing name={item} section="skills" title={texts.workspace.skills.title} />;
}
