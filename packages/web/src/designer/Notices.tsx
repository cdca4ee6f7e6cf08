import { Alert, Button, Group, Text } from "@mantine/core";
import { IconCloudOff, IconPencil, IconTrash, IconUsers } from "@tabler/icons-react";
import type { ReactNode } from "react";

import { asking } from "../client.ts";
import { texts } from "../texts/index.ts";
import { useWorkspace } from "../workspace-store.ts";
import { compareWithPublished } from "./history/compare-entries.ts";
import { KeptNotice } from "./KeptNotice.tsx";
import { askToDiscard } from "./publishing.ts";
import { mergeWith, saveScript } from "./saving.ts";
import { isUnsaved, useDesigner } from "./store.ts";
import { useFeed } from "./team/feed.ts";
import { personAt } from "./team/words.ts";

/** What one should know of the script before going on, above the canvas; the most urgent only. */
export function Notices() {
  // What comes later into a region that is there already is said.
  return (
    <div role="status">
      <Urgent />
    </div>
  );
}

function Urgent() {
  const lost = useFeed(({ state }) => state === "lost");
  const kept = useDesigner((state) => state.kept);
  const news = useDesigner((state) => state.news);
  const review = useDesigner((state) => state.review);
  const gone = useIsGone();
  if (lost) return <Notice color="red" icon={<IconCloudOff size={18} />} text={texts.team.lost} />;
  if (review) return null;
  if (gone) return <Gone />;
  if (kept) return <KeptNotice />;
  return news ? <News /> : <DraftNotice />;
}

interface Props {
  readonly color: string;
  readonly icon: ReactNode;
  readonly text: string;
  readonly children?: ReactNode;
}

function Notice({ color, icon, text, children }: Props) {
  return (
    <Alert color={color} radius={0} p="xs" className="cb-notice" role="presentation">
      <Group gap="sm" wrap="nowrap" align="flex-start">
        {icon}
        <Group gap="xs" flex={1}>
          <Text size="sm">{text}</Text>
          {children}
        </Group>
      </Group>
    </Alert>
  );
}

/** Deleted by somebody else, or with git. */
function useIsGone(): boolean {
  const { name, file, saving } = useDesigner();
  const scripts = useWorkspace((state) => state.scripts);
  return file !== null && !saving && !(scripts ?? []).some((script) => script.name === name);
}

function Gone() {
  const again = () => {
    useDesigner.setState(({ file }) => ({ file: file && { ...file, revision: null } }));
    asking(saveScript());
  };
  return (
    <Notice color="orange" icon={<IconTrash size={18} />} text={texts.team.news.gone}>
      <Button size="compact-sm" onClick={again}>
        {texts.team.news.again}
      </Button>
    </Notice>
  );
}

function News() {
  const news = useDesigner((state) => state.news);
  if (!news) return null;
  const { saved, changed, take } = texts.team.news;
  return (
    <Notice
      color="grape"
      icon={<IconUsers size={18} />}
      text={news.draft ? saved(news.draft.by || texts.team.somebody) : changed}
    >
      <Button size="compact-sm" onClick={() => asking(mergeWith(news))}>
        {take}
      </Button>
    </Notice>
  );
}

/** A draft that was found, not the one that is being drawn now. */
function DraftNotice() {
  const draft = useDesigner((state) => state.server?.draft ?? null);
  const isDrawing = useDesigner(
    (state) => isUnsaved(state) || (state.history?.past.length ?? 0) > 0,
  );
  const isFirst = useDesigner((state) => state.server?.published === null);
  const words = texts.team.draft;
  if (!draft || isDrawing || isFirst) return null;
  return (
    <Notice color="blue" icon={<IconPencil size={18} />} text={words.notice(...personAt(draft))}>
      <Button size="compact-sm" variant="light" onClick={compareWithPublished}>
        {words.look}
      </Button>
      <Button size="compact-sm" variant="subtle" color="gray" onClick={askToDiscard}>
        {words.discard}
      </Button>
    </Notice>
  );
}
