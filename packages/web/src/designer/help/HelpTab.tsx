import { Button, Group, ScrollArea, Text, Typography } from "@mantine/core";
import { IconArrowLeft } from "@tabler/icons-react";
import { useEffect, useRef, useState, type MouseEvent } from "react";

import { asking } from "../../client.ts";
import { IconAction } from "../../components/IconAction.tsx";
import { texts } from "../../texts/index.ts";
import { useDesigner, useScript } from "../store.ts";
import { takeTour } from "../tour/tour-store.ts";
import { followed, loadPage, pageOfType, START_PAGE } from "./pages.ts";

/** The reference page of the selected action, and the pages that it leads to. */
export default function HelpTab() {
  const script = useScript();
  const [selected] = useDesigner(({ selection }) => selection.actions);
  const asked = useDesigner(({ help }) => help);
  const type = selected === undefined ? undefined : script?.actions[selected]?.type;
  const page = asked?.page ?? (type === undefined ? START_PAGE : pageOfType(type));
  return <Pages key={`${page} ${asked?.place}`} first={page} place={asked?.place} />;
}

interface PagesProps {
  readonly first: string;
  /** What to show of it, such as a problem's code. */
  readonly place: string | undefined;
}

function Pages({ first, place }: PagesProps) {
  const [way, setWay] = useState<readonly string[]>([first]);
  const page = way.at(-1) ?? first;
  const html = useHtml(page);
  const text = useRef<HTMLElement>(null);
  useEffect(() => {
    if (html === "" || place === undefined) return;
    const found = [...(text.current?.querySelectorAll("h3, code") ?? [])].find(
      ({ textContent }) => textContent === place,
    );
    found?.scrollIntoView({ block: "start" });
  }, [html, place]);
  const follow = (event: MouseEvent) => {
    const href =
      event.target instanceof Element ? event.target.closest("a")?.getAttribute("href") : null;
    if (!href) return;
    event.preventDefault();
    const next = followed(page, href);
    if (next !== undefined) setWay([...way, next]);
  };
  return (
    <ScrollArea key={page} h="100%" type="auto" role="region" aria-label={texts.help.tab}>
      <Group gap="xs" px="md" pt="xs" mih={36}>
        {way.length > 1 ? (
          <IconAction
            name={texts.help.back}
            icon={IconArrowLeft}
            onClick={() => setWay(way.slice(0, -1))}
          />
        ) : null}
        <Text size="xs" c="dimmed">
          {texts.help.hint}
        </Text>
        <Button size="compact-xs" variant="light" ml="auto" onClick={takeTour}>
          {texts.first.tour.take}
        </Button>
      </Group>
      <Typography className="cb-help" px="md" pb="md" fz="sm" onClick={follow}>
        {/* oxlint-disable-next-line react/no-danger -- made from the project's own documentation when the app is built */}
        <article ref={text} lang="en" dangerouslySetInnerHTML={{ __html: html }} />
      </Typography>
    </ScrollArea>
  );
}

function useHtml(page: string): string {
  const [html, setHtml] = useState("");
  useEffect(() => {
    let wanted = true;
    asking(
      loadPage(page).then((loaded) => {
        if (wanted) setHtml(loaded);
      }),
    );
    return () => {
      wanted = false;
    };
  }, [page]);
  return html;
}
