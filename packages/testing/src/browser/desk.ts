import type { Browser, Locator, Page } from "playwright-core";

import type { ContactCentre } from "../contact-centre.ts";
import { openPage } from "./browser.ts";

/** What an agent does at the desk with the mouse and keyboard, by the names they see. */
export class Desk {
  readonly page: Page;
  readonly errors: readonly string[];
  readonly status: Locator;
  readonly offer: Locator;
  readonly contact: Locator;
  readonly last: Locator;
  readonly callbacks: Locator;

  constructor({ page, errors }: { readonly page: Page; readonly errors: readonly string[] }) {
    this.page = page;
    this.errors = errors;
    this.status = this.region("Status");
    this.offer = this.region("Incoming contact");
    this.contact = this.region("Current contact");
    this.last = this.region("Last contact");
    this.callbacks = this.region("My callbacks");
  }

  region(name: string): Locator {
    return this.page.getByRole("region", { name, exact: true });
  }

  button(name: string): Locator {
    return this.page.getByRole("button", { name, exact: true });
  }

  /** Says who sits here: while nobody has a password, everybody may. */
  async sitsDownAs(name: string): Promise<void> {
    await this.page.getByRole("combobox", { name: "Agent" }).click();
    await this.page.getByRole("option", { name, exact: true }).click();
    await this.status.waitFor();
  }

  async chooses(status: "Available" | "Busy" | "Offline"): Promise<void> {
    const button = { name: status, exact: true } as const;
    await this.status.getByRole("button", button).click();
    await this.status.getByRole("button", { ...button, pressed: true }).waitFor();
  }

  async takesBreak(reason: string): Promise<void> {
    await this.status.getByRole("button", { name: "On break" }).click();
    await this.page.getByRole("menuitem", { name: reason }).click();
  }

  /** What the desk says of the status, its reason and what to do. */
  async reads(text: string | RegExp): Promise<void> {
    await this.status.getByText(text).first().waitFor();
  }

  async presses(key: string): Promise<void> {
    await this.page.keyboard.press(key);
  }

  /** Calls somebody outside. */
  async calls(number: string): Promise<void> {
    await this.page.getByRole("combobox", { name: "Number", exact: true }).fill(number);
    await this.button("Call").click();
  }

  /** What stands beside a name among the facts of the contact. */
  fact(name: string): Locator {
    return this.page.locator("dl > div").filter({ hasText: name }).locator("dd");
  }
}

/** A browser of an agent's own, in which they sit down at the desk. */
export async function openDesk(
  browser: Browser,
  centre: ContactCentre,
  name: string,
  look: Parameters<typeof openPage>[2] = {},
): Promise<Desk> {
  const desk = new Desk(await openPage(browser, new URL("/desk", centre.url).href, look));
  await desk.sitsDownAs(name);
  return desk;
}
