import { pointFor } from "@cordboard/language";
import { Text, TextInput } from "@mantine/core";
import { useState } from "react";

import { scriptPath } from "../../router.ts";
import { texts } from "../../texts/index.ts";
import { Link } from "../Link.tsx";
import { Panel } from "../Panel.tsx";
import type { PointRow } from "./points-form.ts";

/** Says what would answer, with the lines as they are now. */
export function NumberTest({ rows }: { readonly rows: readonly PointRow[] }) {
  const [dialled, setDialled] = useState("");
  const words = texts.workspace.points;
  const point = dialled.trim() === "" ? null : pointFor(dialled.trim(), rows);
  return (
    <Panel title={words.test}>
      <TextInput
        label={words.testHelp}
        placeholder="+1 (202) 555-0100"
        value={dialled}
        onChange={(event) => setDialled(event.currentTarget.value)}
      />
      <Text size="sm" role="status" mih={22}>
        {point ? (
          <>
            {point.hook ? words.asks(point.hook) : null}{" "}
            {point.script ? (
              <Link to={scriptPath(point.script)}>{words.answers(point.script)}</Link>
            ) : point.aiAgent ? (
              words.answers(point.aiAgent)
            ) : null}{" "}
            {point.number === "*" ? words.byAll : words.byNumber(point.number)}
          </>
        ) : null}
        {point === undefined ? words.nobody : null}
      </Text>
    </Panel>
  );
}
