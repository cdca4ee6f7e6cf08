import { SKILL_DEFINITIONS, type SkillSummary, type TodayFigures } from "@cordboard/api";
import { wordFor } from "@cordboard/language";
import { Badge, Group } from "@mantine/core";

import { clockText } from "../../desk/use-now.ts";
import { numberText, shareText } from "../../texts/amounts.ts";
import { texts, words as dictionary } from "../texts.ts";
import type { Queue } from "../centre-store.ts";
import { LevelMark } from "../LevelMark.tsx";
import { SERVICE_LEVEL_GOAL, serviceLevelLevel, staffingOf } from "../levels.ts";
import { Opener } from "../Opener.tsx";
import type { Column } from "../table/columns.ts";
import { StatusBar } from "./StatusBar.tsx";
import { WaitMark } from "./WaitMark.tsx";

const words = texts.supervise.queues;

/** What queues are measured by. */
interface Measures {
  readonly settings: ReadonlyMap<string, SkillSummary>;
  /** By skill; empty until they are known. */
  readonly today: ReadonlyMap<string, Today>;
}

type Today = TodayFigures["skills"][number];

/** What a number of the reports means; beside today's as well. */
const meaning = (id: keyof Today): string => {
  const definition = SKILL_DEFINITIONS.find((one) => one.id === id);
  return definition ? wordFor(definition.meaning, dictionary) : "";
};
const GOAL = words.belowGoal(shareText(SERVICE_LEVEL_GOAL));

export const queueColumns = ({ settings, today }: Measures): readonly Column<Queue>[] => [
  {
    id: "skill",
    title: words.skill,
    width: "2fr",
    sortBy: (queue) => queue.skill,
    cell: (queue) => (
      <Group gap="xs" wrap="nowrap" component="span">
        <Opener section="queues" item={queue.skill}>
          {queue.skill}
        </Opener>
        {queue.open ? null : (
          <Badge size="sm" variant="light" color="red" tt="none">
            {words.closed}
          </Badge>
        )}
      </Group>
    ),
  },
  {
    id: "waiting",
    title: words.waiting,
    help: words.waitingHelp,
    width: 88,
    isNumber: true,
    sortBy: (queue) => queue.waiting,
    cell: (queue) => (
      <LevelMark
        level={queue.waiting > 0 && staffingOf(queue.agents) === "nobody" ? "over" : "good"}
        why={words.nobody}
      >
        {numberText(queue.waiting)}
      </LevelMark>
    ),
  },
  {
    id: "longest",
    title: words.longest,
    help: words.longestHelp,
    width: 112,
    isNumber: true,
    // Who came first has waited longest.
    sortBy: (queue) => (queue.longestSince === null ? null : -queue.longestSince),
    cell: (queue) => (
      <WaitMark
        since={queue.longestSince}
        targetSec={settings.get(queue.skill)?.serviceLevelTargetSec}
      />
    ),
  },
  {
    id: "estimate",
    title: words.estimate,
    help: words.estimateHelp,
    width: 112,
    isNumber: true,
    sortBy: (queue) => queue.estimatedWaitSec,
    cell: (queue) =>
      queue.estimatedWaitSec === null ? words.unknown : clockText(queue.estimatedWaitSec * 1000),
  },
  {
    id: "serviceLevel",
    title: words.serviceLevel,
    help: words.today(meaning("serviceLevel")),
    width: 112,
    isNumber: true,
    sortBy: ({ skill }) => today.get(skill)?.serviceLevel ?? null,
    cell: ({ skill }) => {
      const share = today.get(skill)?.serviceLevel ?? null;
      return share === null ? (
        texts.supervise.none
      ) : (
        <LevelMark level={serviceLevelLevel(share)} why={GOAL}>
          {shareText(share)}
        </LevelMark>
      );
    },
  },
  todayCount("handled", words.handled, today),
  todayCount("abandoned", words.abandoned, today),
  {
    id: "callbacks",
    title: words.callbacks,
    help: words.callbacksHelp,
    width: 96,
    isNumber: true,
    sortBy: (queue) => queue.callbacksWaiting,
    cell: (queue) => numberText(queue.callbacksWaiting),
  },
  {
    id: "voicemails",
    title: words.voicemails,
    help: words.voicemailsHelp,
    width: 104,
    isNumber: true,
    sortBy: (queue) => queue.voicemailsWaiting,
    cell: (queue) => numberText(queue.voicemailsWaiting),
  },
  {
    id: "agents",
    title: words.agents,
    help: words.agentsHelp,
    width: "3fr",
    sortBy: (queue) => queue.agents.Available,
    cell: (queue) => <StatusBar agents={queue.agents} />,
  },
];

const todayCount = (
  id: "handled" | "abandoned",
  title: string,
  today: Measures["today"],
): Column<Queue> => ({
  id,
  title,
  help: words.today(meaning(id)),
  width: 96,
  isNumber: true,
  sortBy: ({ skill }) => today.get(skill)?.[id] ?? null,
  cell: ({ skill }) => {
    const count = today.get(skill)?.[id];
    return count === undefined ? texts.supervise.none : numberText(count);
  },
});
