import type { Locator, Page } from "playwright-core";

/** The JSON tab, as one writes in it. */
export class JsonText {
  readonly editor: Locator;
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    this.editor = page.getByRole("textbox", { name: "Script as JSON" });
  }

  async open(): Promise<void> {
    await this.page.getByRole("tab", { name: "JSON" }).click();
    await this.editor.waitFor({ state: "attached" });
  }

  /** Looks for a piece of text, and selects where it first stands. */
  async find(text: string): Promise<void> {
    await this.editor.focus();
    await this.page.keyboard.press("Control+Home");
    await this.page.keyboard.press("Control+f");
    await this.page.getByRole("textbox", { name: "Find" }).fill(text);
    await this.page.keyboard.press("Escape");
  }

  /** The editor closes quotation marks by itself: neither text begins with one. */
  async replace(text: string, by: string): Promise<void> {
    await this.find(text);
    await this.page.keyboard.press("Delete");
    await this.page.keyboard.insertText(by);
  }
}
