import type { Locator, Page } from "playwright-core";

const STEPS = 120;

const canvas = (page: Page): Locator => page.getByRole("region", { name: "Canvas" });
/** The box of an action, by its id. */
const action = (page: Page, id: string): Locator =>
  canvas(page).getByRole("group", { name: new RegExp(String.raw`\(${id}\)$`) });

/** Opens a script; milliseconds until its boxes are there and the page answers. */
export async function open(page: Page, url: string, script: string, id: string): Promise<number> {
  const began = performance.now();
  await page.goto(`${url}/scripts/${script}`);
  // Not by its name: the names of a thousand boxes would be made and looked through, and that would be what is measured.
  await page.locator(`[data-id="${id}"]`).waitFor();
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => setTimeout(resolve));
      }),
  );
  return performance.now() - began;
}

/** Zooms in around an action, as near as one works, and selects it. */
export async function comeNear(page: Page, id: string): Promise<void> {
  await action(page, id).focus();
  await page.keyboard.press("Enter");
  const box = await action(page, id).boundingBox();
  if (!box) throw new Error(`${id} is not on the canvas.`);
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  for (let turn = 0; turn < 30; turn++) {
    const { width = 0 } = (await action(page, id).boundingBox()) ?? {};
    if (width > 170) return;
    await page.mouse.wheel(0, -120);
    await settled(page);
  }
}

/** Moves the drawing about with the mouse. */
export async function pan(page: Page): Promise<void> {
  const { x, y } = await emptyPlace(page);
  await swing(page, x, y);
}

/** Moves one box about with the mouse. */
export async function drag(page: Page, id: string): Promise<void> {
  const box = await action(page, id).boundingBox();
  if (!box) throw new Error(`${id} is not on the canvas.`);
  await swing(page, box.x + box.width / 3, box.y + Math.min(14, box.height / 4));
}

/** Types into the label of the selected action, at the pace of a person. */
export async function type(page: Page, text: string): Promise<void> {
  const field = page.getByRole("complementary", { name: "Inspector" }).getByLabel("Label");
  await field.click();
  await page.keyboard.type(text, { delay: 60 });
  await page.waitForTimeout(600);
}

/** Moves the selected action by the keys, so many times; each is a step to undo. */
export async function nudge(page: Page, id: string, times: number): Promise<void> {
  await action(page, id).focus();
  for (let at = 0; at < times; at++)
    await page.keyboard.press(at % 20 < 10 ? "ArrowRight" : "ArrowLeft");
}

export async function undo(page: Page, times: number): Promise<void> {
  for (let at = 0; at < times; at++) await page.keyboard.press("Control+z");
}

async function swing(page: Page, x: number, y: number): Promise<void> {
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let at = 1; at <= STEPS; at++) {
    await page.mouse.move(x + 140 * Math.sin(at / 12), y + 70 * Math.sin(at / 7));
    await page.waitForTimeout(8);
  }
  await page.mouse.up();
}

const settled = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
      }),
  );

async function emptyPlace(page: Page): Promise<{ x: number; y: number }> {
  return page.evaluate(() => {
    const pane = document.querySelector(".react-flow__pane");
    const box = pane?.getBoundingClientRect();
    for (let at = 0; at < 4000; at++) {
      if (!box) break;
      const x = box.x + 160 + ((at * 37) % (box.width - 320));
      const y = box.y + 80 + ((at * 23) % (box.height - 260));
      if (document.elementFromPoint(x, y) === pane) return { x, y };
    }
    throw new Error("There is no empty place on the canvas.");
  });
}
