import { texts } from "../../texts/index.ts";
import { heatOf, useLive } from "./live-store.ts";

/** What colours and widths mean while figures are on the canvas. */
export function Legend() {
  const hasHeat = useLive((state) => (heatOf(state)?.size ?? 0) > 0);
  if (!hasHeat) return null;
  return (
    <aside className="cb-legend" aria-label={texts.live.legend}>
      <div>
        <i className="cb-legend-link" data-wide /> {texts.live.legendLinks}
      </div>
      <div>
        {[1, 2, 3, 4].map((heat) => (
          <i key={heat} className="cb-legend-heat" data-heat={heat} />
        ))}{" "}
        {texts.live.legendHeat}
      </div>
    </aside>
  );
}
