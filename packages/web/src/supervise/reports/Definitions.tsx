import { Accordion, Text } from "@mantine/core";
import { REPORT_RULES } from "@cordboard/api";
import { wordFor } from "@cordboard/language";

import { texts, words as dictionary } from "../texts.ts";
import { DEFINITIONS, type ReportBy } from "./figures.ts";

/** What each figure means, and how it is made. */
export function Definitions({ by }: { readonly by: ReportBy }) {
  return (
    <Accordion variant="contained" order={2}>
      <Accordion.Item value="definitions">
        <Accordion.Control>{texts.supervise.reports.definitions}</Accordion.Control>
        <Accordion.Panel>
          <ul className="cb-rules">
            {REPORT_RULES.map((rule) => (
              <li key={rule}>{wordFor(rule, dictionary)}</li>
            ))}
          </ul>
          <dl className="cb-facts">
            {DEFINITIONS[by].map(({ id, title, meaning, formula }) => (
              <Definition key={id} title={title} meaning={meaning} formula={formula} />
            ))}
          </dl>
        </Accordion.Panel>
      </Accordion.Item>
    </Accordion>
  );
}

type Words = Record<"title" | "meaning" | "formula", string>;

function Definition({ title, meaning, formula }: Words) {
  return (
    <>
      <dt>{title}</dt>
      <dd>
        {meaning}
        <Text size="xs" c="dimmed">
          = {formula}
        </Text>
      </dd>
    </>
  );
}
