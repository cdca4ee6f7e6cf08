import type { Locator, Page } from "playwright-core";

/** What a supervisor does with mouse and keyboard, by the names they see. */
export class Supervisor {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Goes to a section by its link. */
  async looksAt(section: string): Promise<void> {
    const sections = this.page.getByRole("navigation", { name: "What is supervised" });
    await sections.getByRole("link", { name: section, exact: true }).click();
    await this.page.getByRole("heading", { level: 1, name: `Supervise: ${section}` }).waitFor();
  }

  /** The line of a table that has these words. */
  line(table: string, words: string | RegExp): Locator {
    return this.page
      .getByRole("table", { name: table })
      .getByRole("row")
      .filter({ hasText: words });
  }

  /** What a line says under the title of a column. */
  async reads(table: string, words: string, column: string): Promise<string> {
    const titles = await this.page
      .getByRole("table", { name: table })
      .getByRole("columnheader")
      .allInnerTexts();
    const at = titles.map((title) => title.trim()).indexOf(column);
    if (at < 0) throw new Error(`${table} has no column ${column}, only ${titles.join(", ")}.`);
    return (await this.line(table, words).getByRole("cell").nth(at).innerText()).trim();
  }

  /** Opens what a line is about, by its name. */
  async opens(table: string, name: string): Promise<Locator> {
    await this.page
      .getByRole("table", { name: table })
      .getByRole("link", { name, exact: true })
      .click();
    return this.sheet();
  }

  /** What is shown beside the list. */
  sheet(): Locator {
    return this.page.getByRole("dialog");
  }

  async closes(): Promise<void> {
    await this.page.keyboard.press("Escape");
    await this.sheet().waitFor({ state: "detached" });
  }

  /** Chooses from a list that opens under a field. */
  async chooses(within: Locator | Page, field: string, option: string): Promise<void> {
    await within.getByRole("combobox", { name: field, exact: true }).click();
    await this.page.getByRole("option", { name: option, exact: true }).click();
  }
}
