import { Anchor } from "@mantine/core";
import { useMemo } from "react";

import { navigate, workspacePath } from "../../router.ts";
import { texts } from "../texts.ts";
import { Loading } from "../Loading.tsx";
import { opens } from "../Opener.tsx";
import { useCentre, type Queue } from "../centre-store.ts";
import { DataTable } from "../table/DataTable.tsx";
import { useSkillSettings } from "../use-skill-settings.ts";
import { useToday } from "./use-today.ts";
import { queueColumns } from "./queue-columns.tsx";
import { QueueSheet } from "./QueueSheet.tsx";
import { StatusLegend } from "./StatusBar.tsx";

const { open, close } = opens("queues");
const idOf = ({ skill }: Queue) => skill;
const openRow = ({ skill }: Queue) => open(skill);

/** Each skill: who waits, how long, and who is there. */
export function QueuesSection({ item }: { readonly item: string | null }) {
  const queues = useCentre((state) => state.queues);
  const settings = useSkillSettings();
  const today = useToday(queues);
  const columns = useMemo(() => queueColumns({ settings, today }), [settings, today]);
  if (!queues) return <Loading />;
  const chosen = queues.find(({ skill }) => skill === item);
  return (
    <div className="cb-section">
      <DataTable
        name="queues"
        label={texts.supervise.section.queues}
        rows={queues}
        columns={columns}
        idOf={idOf}
        onOpen={openRow}
        chosen={item}
        empty={
          <>
            {texts.supervise.queues.none}{" "}
            <Anchor component="button" onClick={() => navigate(workspacePath("skills"))}>
              {texts.supervise.queues.addSkill}
            </Anchor>
          </>
        }
      />
      <StatusLegend />
      {chosen ? <QueueSheet queue={chosen} onClose={close} /> : null}
    </div>
  );
}
