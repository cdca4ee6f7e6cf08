import type { SkillView } from "@cordboard/api";
import { Stack, Text } from "@mantine/core";

import { client } from "../../client.ts";
import { texts } from "../../texts/index.ts";
import { ItemActions } from "../ItemActions.tsx";
import { PageHead } from "../PageHead.tsx";
import { Panel } from "../Panel.tsx";
import { skillDocs, useResources } from "../resources.ts";
import { SaveBar } from "../SaveBar.tsx";
import { Uses } from "../Uses.tsx";
import { SkillForm } from "./SkillForm.tsx";

export function SkillPage({ skill: { name, uses } }: { readonly skill: SkillView }) {
  const all = useResources((state) => state.agents);
  const agents = all.filter(({ skills }) => skills.some((skill) => skill.name === name));
  const words = texts.workspace.skills;
  return (
    <Stack gap="lg">
      <PageHead title={name} back={{ section: "skills", title: words.title }}>
        <SaveBar docs={skillDocs} name={name} />
      </PageHead>
      <div className="cb-with-side">
        <SkillForm name={name} />
        <Stack gap="lg" className="cb-side">
          <Panel title={texts.workspace.uses.title}>
            <Uses uses={uses} />
            <ItemActions
              docs={skillDocs}
              section="skills"
              name={name}
              uses={uses}
              others={agents.length}
              ask={{ title: words.deleteAsk(name), text: words.deleteText }}
              onRename={(to) => client.renameSkill({ name }, { name: to })}
              onDelete={() => client.deleteSkill({ name })}
            />
          </Panel>
          <Panel title={words.agents}>
            <Text size="sm" {...(agents.length === 0 ? { c: "dimmed" } : {})}>
              {agents.length === 0 ? words.noAgents : agents.map((agent) => agent.name).join(", ")}
            </Text>
          </Panel>
        </Stack>
      </div>
    </Stack>
  );
}
