import axe from "axe-core";
import type { Page } from "playwright-core";

/**
 * What axe finds serious or critical on the page as it is now, or in the part that a selector names: the rule, and the
 * elements it is about.
 */
export async function seriousFindings(page: Page, within = "html"): Promise<string[]> {
  // As the debugger does it, since the page itself allows no script from elsewhere.
  if (await page.evaluate("typeof axe === 'undefined'")) {
    await page.evaluate(`${axe.source}; undefined`);
  }
  const found = (await page.evaluate(
    `axe.run(${JSON.stringify(within)}, { resultTypes: ['violations'] })`,
  )) as axe.AxeResults;
  return found.violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, nodes }) =>
      nodes.map(({ html, any }) => `${id}: ${html.slice(0, 160)} ${any[0]?.message ?? ""}`),
    );
}
