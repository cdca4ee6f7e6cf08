import type { Locator, Page } from "playwright-core";

import { until } from "../asterisk/processes.ts";

/** What an admin does with the mouse and keyboard in the designer, by the names they see. */
export class Designer {
  readonly canvas: Locator;
  readonly inspector: Locator;
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    this.canvas = page.getByRole("region", { name: "Canvas" });
    this.inspector = page.getByRole("complementary", { name: "Inspector" });
  }

  button(name: string): Locator {
    return this.page.getByRole("button", { name, exact: true });
  }

  async newScript(name: string): Promise<void> {
    await this.button("New script").click();
    await this.page.getByLabel("Script name").fill(name);
    await this.button("Create script").click();
    // The script that was open before has a beginning too.
    await this.page.getByRole("heading", { level: 1, name, exact: true }).waitFor();
    await this.action("begin").waitFor();
  }

  /** The box of an action, by its id. */
  action(id: string): Locator {
    return this.canvas.getByRole("group", { name: new RegExp(`\\(${id}\\)$`) });
  }

  /** The line of a link, by what it links as the screen names it. */
  link(from: string, branch: string, to: string): Locator {
    return this.canvas.getByRole("group", {
      name: `Link from ${from}, branch ${branch}, to ${to}`,
      exact: true,
    });
  }

  /** A note, by what it says. */
  note(text: string): Locator {
    return this.canvas.getByRole("group", { name: `Note: ${text}`, exact: true });
  }

  /** Where the middle of a link's line is, on the screen. */
  async middleOfLink(from: string, branch: string, to: string): Promise<[number, number]> {
    return middle(this.link(from, branch, to));
  }

  /** Drags an action by its heading, and lets go over a place of the screen. */
  async dragsAction(id: string, x: number, y: number): Promise<void> {
    const box = await this.action(id).boundingBox();
    if (!box) throw new Error(`${id} is not on the screen.`);
    const { mouse } = this.page;
    await mouse.move(box.x + 60, box.y + 14);
    await mouse.down();
    await mouse.move(x - 20, y - 20, { steps: 5 });
    await mouse.move(x, y, { steps: 5 });
    await mouse.up();
  }

  /** Chooses from the menu that is open. */
  async chooses(command: string): Promise<void> {
    await this.page.getByRole("menuitem", { name: command }).click();
  }

  async presses(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Drags an action from the palette to a place on the canvas. */
  async drags(title: string, x: number, y: number): Promise<void> {
    const palette = this.page.getByRole("region", { name: "Actions" });
    await palette
      .getByRole("button", { name: title, exact: true })
      .dragTo(this.canvas, { targetPosition: { x, y } });
  }

  /** Draws a link from a branch to an action with the mouse. */
  async links(from: string, branch: string, to: string): Promise<void> {
    const [fromX, fromY] = await middle(
      this.action(from).getByRole("button", { name: new RegExp(`: branch ${branch}$`) }),
    );
    const [toX, toY] = await middle(this.action(to).getByRole("button", { name: /: input$/ }));
    const { mouse } = this.page;
    await mouse.move(fromX, fromY);
    await mouse.down();
    await mouse.move(toX - 40, toY + 10, { steps: 6 });
    await mouse.move(toX, toY, { steps: 4 });
    await mouse.up();
  }

  /** Selects an action by a click on its heading. */
  async selects(id: string): Promise<void> {
    await this.action(id).click({ position: { x: 60, y: 14 } });
    await until(`the inspector shows ${id}`, async () =>
      (await this.field("Id")
        .inputValue({ timeout: 1_000 })
        .catch(() => "")) === id
        ? true
        : null,
    );
  }

  /** A field of the inspector by its label; a required one has a star behind it. */
  field(label: string): Locator {
    const words = label.replace(/[()]/g, String.raw`\$&`);
    return this.inspector.getByLabel(new RegExp(String.raw`^${words}(?: \*)?$`)).first();
  }

  async selectsNothing(): Promise<void> {
    await this.canvas.click({ position: { x: 12, y: 12 } });
  }

  /** Fills fields of the inspector by their labels. */
  async fills(fields: { readonly [label: string]: string }): Promise<void> {
    for (const [label, value] of Object.entries(fields)) {
      await this.field(label).fill(value);
    }
  }

  /** What the top bar says of how far the drawing has come. */
  async shows(state: "Unsaved changes" | "Saved, not published" | RegExp): Promise<void> {
    await this.page.getByRole("banner").getByRole("status").filter({ hasText: state }).waitFor();
  }

  /** Saves a draft by the keyboard. */
  async saves(): Promise<void> {
    await this.page.keyboard.press("ControlOrMeta+s");
    await this.shows("Saved, not published");
  }

  /** Saves and lets callers hear it, as somebody of this name. */
  async publishes({ as = "Anna Berg", message = "" } = {}): Promise<void> {
    await this.button("Publish").click();
    const dialog = this.page.getByRole("dialog", { name: /^Publish/ });
    await dialog.getByLabel("What is it for?").fill(message);
    const name = dialog.getByRole("textbox", { name: "Your name" });
    if (await name.isVisible()) await name.fill(as);
    await dialog.getByRole("button", { name: "Publish now" }).click();
    await dialog.waitFor({ state: "detached" });
    await this.shows(/^Published/);
  }

  /** The kinds of a sequence's items, in their order. */
  async itemsOf(field: string): Promise<(string | undefined)[]> {
    const items = this.inspector.getByRole("group", { name: new RegExp(`^${field}: item`) });
    return (await items.allTextContents()).map(
      (words) => /^(?:Text to speech|Recording|Spoken value)/.exec(words)?.[0],
    );
  }

  async says(text: string): Promise<void> {
    await this.inspector.getByRole("button", { name: "Prompts: add text to speech" }).click();
    await this.field("Text").fill(text);
  }
}

async function middle(thing: Locator): Promise<[number, number]> {
  const box = await thing.boundingBox();
  if (!box) throw new Error("It is not on the screen.");
  return [box.x + box.width / 2, box.y + box.height / 2];
}
