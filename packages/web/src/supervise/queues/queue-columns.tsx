import type { SkillSummary } from "@cordboard/api";
import { Badge, Group } from "@mantine/core";

import { clockText } from "../../desk/use-now.ts";
import { numberText } from "../../texts/amounts.ts";
import { texts } from "../../texts/index.ts";
import type { Queue } from "../centre-store.ts";
import { LevelMark } from "../LevelMark.tsx";
import { staffingOf } from "../levels.ts";
import { Opener } from "../Opener.tsx";
import type { Column } from "../table/columns.ts";
import { StatusBar } from "./StatusBar.tsx";
import { WaitMark } from "./WaitMark.tsx";

const words = texts.supervise.queues;

/** What queues are measured by. */
interface Measures {
  readonly settings: ReadonlyMap<string, SkillSummary>;
}

export const queueColumns = ({ settings }: Measures): readonly Column<Queue>[] => [
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
        {settings.get(queue.skill)?.closed ? (
          <Badge size="sm" variant="light" color="red" tt="none">
            {words.closed}
          </Badge>
        ) : null}
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
