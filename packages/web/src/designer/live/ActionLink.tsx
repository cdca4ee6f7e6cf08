import { language } from "../../language.ts";
import { Anchor } from "@mantine/core";

import { texts } from "../../texts/index.ts";
import { titleOf } from "../action-look.ts";
import { goTo } from "../drawing.ts";
import { useScript } from "../store.ts";

/** An action by its title; leads to it. One that is not drawn any more has only its id. */
export function ActionLink({ id }: { readonly id: string }) {
  const action = useScript()?.actions[id];
  if (!action) {
    return (
      <span>
        <span className="cb-mono">{id}</span> {texts.live.notDrawn}
      </span>
    );
  }
  return (
    <Anchor component="button" size="sm" ta="left" onClick={() => goTo(id)}>
      {titleOf(action, language.specs.get(action.type))}
    </Anchor>
  );
}
