import type { AgentView } from "@cordboard/api";
import { Button } from "@mantine/core";

import { asking, client } from "../../client.ts";
import { texts } from "../../texts/index.ts";
import { showAgent } from "../desk-store.ts";

/** After a call: done, or not yet. */
export function AcwButtons({ agent: { id, statusUntil } }: { readonly agent: AgentView }) {
  return (
    <>
      <Button size="sm" onClick={() => asking(client.backToReception({ id }).then(showAgent))}>
        {texts.deskPage.backToReception}
      </Button>
      <Button
        size="sm"
        variant="default"
        disabled={statusUntil === null}
        onClick={() => asking(client.continueAcw({ id }).then(showAgent))}
      >
        {texts.deskPage.continueAcw}
      </Button>
    </>
  );
}
