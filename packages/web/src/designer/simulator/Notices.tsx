import { fitsAnswer, type Session } from "@cordboard/simulator";
import { Alert, Button, Group, Text } from "@mantine/core";

import { asking } from "../../client.ts";
import { language } from "../../language.ts";
import { texts } from "../../texts/index.ts";
import { titleOf } from "../action-look.ts";
import { currentScript } from "../edit.ts";
import { useDesigner, useScript } from "../store.ts";
import { letPass, prepareRun, tryAnswers } from "./run.ts";
import { isBegun, useRun } from "./run-store.ts";
import { showSide } from "./side-store.ts";
import { changeWorld, useWorld } from "./world.ts";

/** What the person has to know of the call as a whole, and can do about it. */
export function Notices() {
  const { session, failure, stopped, active, script: running } = useRun();
  const script = useScript();
  const errors = useDesigner(({ problems }) =>
    problems.some(({ severity }) => severity === "error"),
  );
  const changed = isBegun(session) && running !== script;
  return (
    <>
      {failure === null ? null : (
        <Alert color="red" p="xs" title={texts.simulator.failed}>
          {failure}
        </Alert>
      )}
      {changed ? (
        <Notice text={texts.simulator.changed}>
          <Button size="compact-xs" disabled={errors} onClick={() => asking(prepareRun())}>
            {texts.simulator.restart}
          </Button>
        </Notice>
      ) : null}
      {stopped && active !== null ? (
        <Notice text={texts.simulator.standsBefore(nameOf(active))}>
          <Button size="compact-xs" onClick={() => letPass(0)}>
            {texts.simulator.goOn}
          </Button>
        </Notice>
      ) : null}
      {session ? <Unanswered session={session} /> : null}
    </>
  );
}

function Notice({ text, children }: { readonly text: string; readonly children: React.ReactNode }) {
  return (
    <Group gap="sm" px="xs" py={4} role="status" className="cb-sim-notice">
      <Text size="xs">{text}</Text>
      {children}
    </Group>
  );
}

/** A request that nothing answers: an answer can be given, and the call goes back to before it. */
function Unanswered({ session }: { readonly session: Session }) {
  const { answers } = useWorld();
  const request = session.simulation.unanswered.at(-1);
  if (!request) return null;
  const { method, url, begun } = request;
  const isAnswered = answers.some((answer) => fitsAnswer(answer, request));
  const before = session.points.findLastIndex((point) => point.action && point.begun === begun - 1);
  return (
    <Notice text={texts.simulator.unanswered(`${method} ${url}`)}>
      {isAnswered ? (
        <Button size="compact-xs" onClick={() => tryAnswers(before, answers)}>
          {texts.simulator.tryAgain}
        </Button>
      ) : (
        <Button
          size="compact-xs"
          onClick={() => {
            changeWorld({ answers: [...answers, { method, url, status: 200, body: {} }] });
            showSide("world");
          }}
        >
          {texts.simulator.addAnswer}
        </Button>
      )}
    </Notice>
  );
}

function nameOf(id: string): string {
  const action = currentScript()?.actions[id];
  return action ? titleOf(action, language.specs.get(action.type)) : id;
}
