import { useLive, type LiveView } from "./live-store.ts";
import { ContactsView } from "./ContactsView.tsx";
import { FiguresView } from "./FiguresView.tsx";
import { LiveBar } from "./LiveBar.tsx";
import { NowView } from "./NowView.tsx";
import { useShowOnCanvas } from "./use-show-on-canvas.ts";

const VIEWS = { now: NowView, figures: FiguresView, contacts: ContactsView } as const satisfies {
  readonly [view in LiveView]: () => React.ReactNode;
};

/** What real contacts do in the script that is drawn; the canvas shows the same. */
export default function LiveTab() {
  useShowOnCanvas();
  const view = useLive((state) => state.view);
  const View = VIEWS[view];
  return (
    <div className="cb-live">
      <LiveBar />
      <View />
    </div>
  );
}
