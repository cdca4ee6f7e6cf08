import type { AgentStatus, AgentView } from "@cordboard/api";
import { Anchor, Select, Text, TextInput } from "@mantine/core";
import { IconSearch } from "@tabler/icons-react";
import { useMemo } from "react";

import { navigate } from "../../router.ts";
import { texts } from "../texts.ts";
import { useCentre } from "../centre-store.ts";
import { Loading } from "../Loading.tsx";
import { opens } from "../Opener.tsx";
import { STATUS_ORDER } from "../statuses.ts";
import { DataTable } from "../table/DataTable.tsx";
import { useKept } from "../use-kept.ts";
import { AGENT_COLUMNS } from "./agent-columns.tsx";
import { AgentSheet } from "./AgentSheet.tsx";

const words = texts.supervise.agents;
const { open, close } = opens("agents");
const idOf = ({ id }: AgentView) => id;
const openRow = (agent: AgentView) => open(agent.id);

interface Filter {
  readonly name: string;
  readonly skill: string | null;
  readonly status: AgentStatus | null;
}
const EVERYBODY: Filter = { name: "", skill: null, status: null };

/** Who is there, in which status and for how long, and whom they talk with. */
export function AgentsSection({ item }: { readonly item: string | null }) {
  const agents = useCentre((state) => state.agents);
  const [filter, setFilter] = useKept("agents.filter", EVERYBODY);
  const skills = useMemo(
    () => [...new Set(agents?.flatMap((agent) => agent.skills.map(({ name }) => name)))].toSorted(),
    [agents],
  );
  const rows = useMemo(() => (agents ?? []).filter(fits(filter)), [agents, filter]);
  if (!agents) return <Loading />;
  const chosen = agents.find(({ id }) => id === item);
  return (
    <div className="cb-section">
      <div className="cb-filters" role="search">
        <TextInput
          w={220}
          aria-label={texts.supervise.search}
          placeholder={texts.supervise.search}
          leftSection={<IconSearch size={16} />}
          value={filter.name}
          onChange={({ currentTarget }) => setFilter({ ...filter, name: currentTarget.value })}
        />
        <Select
          w={180}
          aria-label={words.skill}
          placeholder={words.anySkill}
          clearable
          searchable
          data={skills}
          value={filter.skill}
          onChange={(skill) => setFilter({ ...filter, skill })}
        />
        <Select
          w={180}
          aria-label={words.status}
          placeholder={words.anyStatus}
          clearable
          data={STATUS_ORDER.map((value) => ({ value, label: texts.deskPage.statuses[value] }))}
          value={filter.status}
          onChange={(status) => setFilter({ ...filter, status })}
        />
        <Text size="sm" c="dimmed" role="status">
          {texts.supervise.shown(rows.length, agents.length)}
        </Text>
      </div>
      <DataTable
        name="agents"
        label={texts.supervise.section.agents}
        rows={rows}
        columns={AGENT_COLUMNS}
        idOf={idOf}
        onOpen={openRow}
        chosen={item}
        empty={
          agents.length > 0 ? (
            words.noneFound
          ) : (
            <>
              {words.none}{" "}
              <Anchor component="button" onClick={() => navigate("/desk")}>
                {words.toDesk}
              </Anchor>
            </>
          )
        }
      />
      {chosen ? <AgentSheet agent={chosen} onClose={close} /> : null}
    </div>
  );
}

const fits =
  ({ name, skill, status }: Filter) =>
  (agent: AgentView): boolean =>
    agent.name.toLowerCase().includes(name.trim().toLowerCase()) &&
    (skill === null || agent.skills.some((one) => one.name === skill)) &&
    (status === null || agent.status === status);
