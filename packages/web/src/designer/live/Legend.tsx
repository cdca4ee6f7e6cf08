import { texts } from "../../texts/index.ts";

/** What colours and widths on the canvas mean. */
export function Legend() {
  return (
    <aside className="cb-legend" aria-label={texts.live.legend}>
      <div>
        <i className="cb-legend-link" /> {texts.live.legendLinks}
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
