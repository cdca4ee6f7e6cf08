import { liveFeed, type Place } from "@cordboard/api";
import { useEffect } from "react";

import { liveUrl } from "../../client.ts";
import { showsNow, useLive } from "./live-store.ts";

/** Keeps up with the contact centre while anything of it is shown, also where the tab is closed. */
export function useFollowLive(): void {
  const follows = useLive((state) => state.shown || showsNow(state));
  useEffect(() => (follows ? followPlaces() : undefined), [follows]);
}

/** Follows how many contacts are where. */
function followPlaces(): () => void {
  const close = liveFeed(
    liveUrl("places"),
    (message) => {
      if (message.type !== "places") return;
      const { places } = message;
      useLive.setState({ places, here: byScript(places) });
    },
    (feed) => useLive.setState({ feed }),
  );
  return () => {
    close();
    useLive.setState({ places: null, here: new Map(), feed: "connecting" });
  };
}

function byScript(places: readonly Place[]): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const scripts = Map.groupBy(places, ({ script }) => script);
  return new Map(
    [...scripts].map(([script, own]) => [
      script,
      new Map(own.map(({ action, contacts }) => [action, contacts])),
    ]),
  );
}
