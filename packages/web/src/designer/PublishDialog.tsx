import { diffScripts, isEmpty, onlyMoved } from "@cordboard/language";
import {
  Alert,
  Button,
  Checkbox,
  Group,
  Modal,
  ScrollArea,
  Stack,
  Text,
  Textarea,
} from "@mantine/core";
import { useState } from "react";

import { asking } from "../client.ts";
import { readDrawable } from "../editor/index.ts";
import { texts } from "../texts/index.ts";
import { useWorkspace } from "../workspace-store.ts";
import { useVersions } from "./history/versions.ts";
import { mergeWithPublished } from "./saving.ts";
import { publishScript } from "./publishing.ts";
import { ChangeList } from "./review/ChangeList.tsx";
import { showTab, useDesigner, useScript } from "./store.ts";
import { AuthorFields, authorOf } from "./team/AuthorFields.tsx";
import { useMe } from "./team/me.ts";

const close = () => useDesigner.setState({ publishing: false });

/** What callers will hear otherwise, before they do. */
export default function PublishDialog() {
  const name = useDesigner((state) => state.name);
  return (
    <Modal opened onClose={close} size="lg" title={texts.team.publish.title(name ?? "")}>
      <Content />
    </Modal>
  );
}

function Content() {
  const errors = useDesigner(({ problems }) =>
    problems.some(({ severity }) => severity === "error"),
  );
  const server = useDesigner((state) => state.server);
  const words = texts.team.publish;
  const isBehind = server?.draft && server.draft.base?.revision !== server.published?.revision;
  if (errors) {
    return (
      <Alert color="red" title={words.errors}>
        <Button
          size="compact-md"
          variant="light"
          color="red"
          onClick={() => {
            close();
            showTab("problems");
          }}
        >
          {words.toProblems}
        </Button>
      </Alert>
    );
  }
  if (isBehind) {
    return (
      <Alert color="grape" title={words.newer}>
        <Button size="compact-md" onClick={() => asking(mergeWithPublished())}>
          {words.bring}
        </Button>
      </Alert>
    );
  }
  return <Form />;
}

function Form() {
  const [me, setMe] = useState(useMe.getState);
  const path = useDesigner((state) => state.server?.path);
  const history = useVersions((state) => state.history);
  const saving = useDesigner((state) => state.saving);
  const [isNamed] = useState(() => useMe.getState().name !== "");
  const [message, setMessage] = useState("");
  const [commit, setCommit] = useState(true);
  const [withOthers, setWithOthers] = useState(false);
  const others = history?.changed.filter((file) => file !== path) ?? [];
  const author = authorOf(me);
  const words = texts.team.publish;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!author) return;
        asking(publishScript({ message, author, commit, others: withOthers ? others : [] }));
      }}
    >
      <Stack>
        <Changes />
        <Numbers />
        <Textarea
          label={words.message}
          description={words.messageHelp}
          data-autofocus
          autosize
          maxLength={2000}
          value={message}
          onChange={(event) => setMessage(event.currentTarget.value)}
        />
        {isNamed ? null : <AuthorFields value={me} onChange={setMe} />}
        {history?.git === "ready" ? (
          <>
            <Checkbox
              label={words.commit(history.branch)}
              checked={commit}
              onChange={(event) => setCommit(event.currentTarget.checked)}
            />
            {others.length > 0 ? (
              <Checkbox
                label={words.others(others.length)}
                description={others.slice(0, 5).join(", ") + (others.length > 5 ? " …" : "")}
                disabled={!commit}
                checked={commit && withOthers}
                onChange={(event) => setWithOthers(event.currentTarget.checked)}
              />
            ) : null}
          </>
        ) : null}
        <Group justify="flex-end">
          <Button variant="default" onClick={close}>
            {texts.cancel}
          </Button>
          <Button type="submit" disabled={!author} loading={saving}>
            {words.go}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function Changes() {
  const script = useScript();
  const text = useDesigner((state) => state.server?.published?.text);
  const words = texts.team.publish;
  const published = text === undefined ? null : readDrawable(text);
  if (!published || !script) return <Text size="sm">{words.isNew}</Text>;
  const diff = diffScripts(published, script);
  if (isEmpty(diff)) return <Text size="sm">{words.nothing}</Text>;
  if (onlyMoved(diff)) return <Text size="sm">{words.onlyMoved}</Text>;
  return (
    <section aria-label={words.changes}>
      <Text size="sm" fw={600} mb={4}>
        {words.changes}
      </Text>
      <ScrollArea.Autosize mah={260} type="auto" className="cb-framed">
        <ChangeList diff={diff} />
      </ScrollArea.Autosize>
    </section>
  );
}

function Numbers() {
  const name = useDesigner((state) => state.name);
  const points = useWorkspace(({ workspace }) => workspace?.points) ?? [];
  const numbers = points.filter(({ script }) => script === name).map(({ number }) => number);
  const words = texts.team.publish;
  return (
    <Text size="sm" c={numbers.length > 0 ? "var(--mantine-color-text)" : "dimmed"}>
      {numbers.length > 0 ? words.answers(numbers.join(", ")) : words.noNumbers}
    </Text>
  );
}
