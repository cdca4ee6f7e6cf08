import { useEffect } from "react";

import { linkId } from "../../editor/index.ts";
import { IDLE, useRun } from "../simulator/run-store.ts";
import { useDesigner } from "../store.ts";
import { forgetScript, refresh } from "./live.ts";
import { useLive } from "./live-store.ts";
import { showWanted, trailAt } from "./replay.ts";

/** The tab is open: what it tells is on the canvas too. */
export function useShowOnCanvas(): void {
  const name = useDesigner((state) => state.name);
  const opened = useDesigner((state) => (state.loading ? null : state.name));
  useEffect(() => {
    useLive.setState({ shown: true });
    return () => useLive.setState({ shown: false });
  }, []);
  useEffect(() => {
    if (name !== null) refresh();
    return forgetScript;
  }, [name]);
  useEffect(() => {
    if (opened !== null) showWanted(opened);
  }, [opened]);
  useTrailOnCanvas(name ?? "");
}

/** Lights the way of the contact that is looked at, as that of a simulated call. */
function useTrailOnCanvas(script: string): void {
  const replay = useLive((state) => state.replay);
  useEffect(() => {
    if (!replay) return undefined;
    const { active, taken } = trailAt(replay, script);
    const links = taken.map(({ action, branch }) => linkId({ from: action, branch }));
    useRun.setState({ ...IDLE, active, taken: new Set(links) });
    return () => useRun.setState(IDLE);
  }, [replay, script]);
}
