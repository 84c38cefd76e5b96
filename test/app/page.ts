import { readFile } from 'node:fs/promises';
import { chromium, type Browser, type BrowserContextOptions, type Locator, type Page } from 'playwright';
import { expect, inject } from 'vitest';

/** A page of the app with everything it complained about and asked for, recorded from before it was loaded. */
export interface Visit {
  readonly page: Page;
  /** Errors of the console and errors that nobody caught. */
  readonly complaints: string[];
  /** Addresses of all requests and web sockets. */
  readonly requests: string[];
}

export const launchBrowser = (): Promise<Browser> => chromium.launch(inject('launch'));

/**
 * Nobody looks at these pages, which software draws on the cores that do all else: a quarter of the pixels is drawn in a
 * quarter of the time, and nothing but the grain of the picture depends on it.
 */
export const coarse = { deviceScaleFactor: 0.5 };

/** Long enough for a machine that is busy with something else. */
export const patience = { timeout: 30_000, interval: 100 };

/**
 * Opens the app, with a fragment of its address, in a context of its own and waits until the example is there.
 * @param before runs in the page before anything of the app.
 */
export async function visit(
  browser: Browser,
  options: BrowserContextOptions = {},
  fragment = '',
  before: () => void = () => {},
): Promise<Visit> {
  return visited(browser, options, fragment, before, (page) =>
    expect.poll(() => countsOpen(page), patience).toEqual(exampleCounts),
  );
}

/** Opens the app and a file in it, without waiting for the example, until the map of the file rests. */
export const visitWith = (
  browser: Browser,
  file: NamedText,
  options: BrowserContextOptions = {},
  before: () => void = () => {},
): Promise<Visit> =>
  visited(browser, options, '', before, async (page) => {
    await choose(page, [file]);
    await page.locator('.corpus-title', { hasText: file.name }).waitFor();
    await settled(page);
  });

/**
 * For journeys that go one after another in one page, which each leaves so that the next can begin: what they open takes
 * the place of what was open. After a failure the next try has a page of its own.
 */
export function onOnePage(
  open: () => Promise<Visit>,
): (journey: (visit: Visit) => Promise<void>) => () => Promise<void> {
  let opened: Promise<Visit> | undefined;
  return (journey) => async () => {
    try {
      await journey(await (opened ??= open()));
    } catch (error) {
      opened = undefined;
      throw error;
    }
  };
}

async function visited(
  browser: Browser,
  options: BrowserContextOptions,
  fragment: string,
  before: () => void,
  arrived: (page: Page) => Promise<void>,
): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
    ...coarse,
    ...options,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  await page.addInitScript(sawTour);
  await page.addInitScript(before);
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => requests.push(request.url()));
  page.on('websocket', (socket) => requests.push(socket.url()));
  const unanswered = unansweredOf(page);
  await page.goto(`${inject('url')}${fragment}`);
  await arrived(page).catch(async (error: unknown) => {
    const standing = await standingOf(page);
    throw new Error(JSON.stringify({ complaints, unanswered: [...unanswered], ...standing }, undefined, 2), {
      cause: error,
    });
  });
  return { page, complaints, requests };
}

/** As of somebody who was here before: nothing is offered that stands beside what is looked at. */
const sawTour = () => {
  try {
    localStorage.setItem('coterie.tour', 'seen');
  } catch {
    // A page without storage is offered nothing anyway.
  }
};

/** Requests that have no answer, or failed. */
function unansweredOf(page: Page): ReadonlySet<string> {
  const unanswered = new Set<string>();
  page.on('request', (request) => unanswered.add(request.url()));
  page.on('requestfinished', (request) => unanswered.delete(request.url()));
  return unanswered;
}

/** Where a page stands that does not come to its end, for whoever reads of it. */
async function standingOf(page: Page): Promise<{ readonly workers: readonly string[]; readonly text: string }> {
  const late = new Promise<string>((resolve) => {
    setTimeout(resolve, 5000, 'The page does not answer.');
  });
  const text = page.evaluate(() => document.body.innerText).catch(String);
  return { workers: page.workers().map((worker) => worker.url()), text: await Promise.race([text, late]) };
}

export interface Counts {
  readonly papers: number;
  readonly authors: number;
  readonly ties: number;
}

export const exampleCounts: Counts = { papers: 26, authors: 43, ties: 63 };

const numberOf = (text: string | undefined) => Number((text ?? '').replaceAll(',', ''));

/** What the panel says is open; undefined before anything is. */
export async function countsOpen(page: Page): Promise<Counts | undefined> {
  const text = await page.getByRole('complementary', { name: /papers/i }).innerText();
  const match = /([\d,]+) papers? · ([\d,]+) authors? · ([\d,]+) ties?/.exec(text);
  return match ? { papers: numberOf(match[1]), authors: numberOf(match[2]), ties: numberOf(match[3]) } : undefined;
}

export const timeline = (page: Page): Locator => page.getByRole('region', { name: 'Timeline' });
export const inspector = (page: Page): Locator => page.getByRole('complementary', { name: /selection/i });
export const map = (page: Page): Locator => page.getByRole('application', { name: /map/i });
export const search = (page: Page): Locator => page.getByRole('combobox', { name: /search/i });
/** What the search found, apart from the options of lists elsewhere on the page. */
export const hits = (page: Page): Locator => page.getByRole('listbox', { name: 'Found' }).getByRole('option');

/** What the timeline says is in its window; undefined while it is being counted for the first time. */
export async function countsInWindow(page: Page): Promise<Counts | undefined> {
  const text = (await timeline(page).textContent()) ?? '';
  const match = /([\d,]+) of [\d,]+ papers?\D*?([\d,]+) authors?\D*?([\d,]+) ties?/.exec(text);
  return match ? { papers: numberOf(match[1]), authors: numberOf(match[2]), ties: numberOf(match[3]) } : undefined;
}

export const thumb = (page: Page, name: 'from' | 'to' | 'window'): Locator =>
  timeline(page).getByRole('slider', { name, exact: true });

export const boundField = (page: Page, name: 'from' | 'to'): Locator =>
  timeline(page).getByRole('textbox', { name, exact: true });

/** Types both bounds of the window, from the whole range so that neither is in the way of the other. */
export async function typeWindow(page: Page, from: string, to: string): Promise<void> {
  await timeline(page)
    .getByRole('button', { name: /whole range/i })
    .click();
  for (const [name, text] of [
    ['from', from],
    ['to', to],
  ] as const) {
    // Where the bound is drawn anew between selecting and typing, what is typed is added to it.
    await drawn(page);
    await boundField(page, name).fill(text);
    await boundField(page, name).press('Enter');
  }
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where something stands, once it stands there for some frames: what is around it may be drawn later. */
export const restingBox = (target: Locator): Promise<Box> =>
  target.evaluate(async (element) => {
    const look = () => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return { x, y, width, height };
    };
    let box = look();
    for (let still = 0; still < 5; still++) {
      await new Promise((resolve) => {
        requestAnimationFrame(() => setTimeout(resolve, 20));
      });
      const now = look();
      if (JSON.stringify(now) !== JSON.stringify(box)) [box, still] = [now, -1];
    }
    return box;
  });

/** Until what was asked for before is drawn. */
export const drawn = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 20)));
      }),
  );

/**
 * Presses a button as soon as it is drawn, from within the page: what stands there for a moment only may be gone before
 * anybody sees it from here. To be called before what draws it; done when it is pressed.
 */
export const pressWhenDrawn = (page: Page, selector: string): Promise<void> =>
  page.evaluate(
    (wanted) =>
      new Promise<void>((resolve) => {
        const watch = new MutationObserver(() => {
          const button = document.querySelector<HTMLButtonElement>(wanted);
          if (!button) return;
          watch.disconnect();
          button.click();
          resolve();
        });
        watch.observe(document.body, { subtree: true, childList: true, attributes: true });
      }),
    selector,
  );

/** How often something is still there when it is looked for: a machine that stands still looks no more often than another. */
export const looksUntilGone = (page: Page, selector: string): Promise<number> =>
  page.evaluate(async (wanted) => {
    let looks = 0;
    for (; document.querySelector(wanted); looks++) await new Promise((resolve) => setTimeout(resolve, 5));
    return looks;
  }, selector);

export interface NamedText {
  readonly name: string;
  readonly text: string | Uint8Array;
}

/** Chooses files in the field that opens them, or in the one that adds them. */
export async function choose(page: Page, files: readonly NamedText[], field: 'open' | 'add' = 'open'): Promise<void> {
  const chosen = files.map(({ name, text }) => ({ name, mimeType: '', buffer: Buffer.from(text) }));
  await page.locator(`#${field}-files`).setInputFiles(chosen);
}

/** Drops a file on an element, as the browser tells the page about it. */
export async function drop(target: Locator, { name, text }: { name: string; text: string }): Promise<void> {
  const transfer = await target.page().evaluateHandle(
    ([fileName, content]) => {
      const made = new DataTransfer();
      made.items.add(new File([content!], fileName!));
      return made;
    },
    [name, text],
  );
  for (const event of ['dragenter', 'dragover', 'drop']) {
    await target.dispatchEvent(event, { dataTransfer: transfer });
  }
}

/** Pastes text into the page itself, not into a field. */
export const paste = (page: Page, text: string): Promise<void> =>
  page.evaluate((content) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', content);
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);

/** Share of the pixels of an element that differ from its most frequent colour. */
export async function inkOf(element: Locator): Promise<number> {
  const picture = (await element.screenshot()).toString('base64');
  return element.page().evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
    context.drawImage(bitmap, 0, 0);
    const pixels = new Uint32Array(context.getImageData(0, 0, bitmap.width, bitmap.height).data.buffer);
    const counts = new Map<number, number>();
    for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
    let most = 0;
    for (const count of counts.values()) most = Math.max(most, count);
    return 1 - most / pixels.length;
  }, picture);
}

export const dialog = (page: Page): Locator => page.getByRole('dialog');

/** Chooses an entry of the menu. */
export async function chooseInMenu(page: Page, name: RegExp): Promise<void> {
  await page.getByRole('button', { name: 'Menu', exact: true }).click();
  await page.locator('#menu').getByRole('button', { name }).click();
}

/** Until the map rests. */
export const settled = (page: Page): Promise<void> =>
  page.locator('.settling').waitFor({ state: 'detached', timeout: 600_000 });

/** The text of the graph file, or of the table, that the page saves. */
export async function savedGraph(page: Page, format: 'json' | 'gexf' | 'topics' | 'papers'): Promise<string> {
  const isTable = format === 'topics' || format === 'papers';
  await turnToSaving(page, isTable ? 'Tables' : 'Graph');
  await dialog(page)
    .getByRole('radio', { name: new RegExp(`^${format}`, 'i') })
    .check();
  return saved(page, /^Save (graph|table)$/);
}

/** Only the page has a camera and a selection, which travel in some files beside the graph. */
export const withoutView = (text: string): string =>
  text.replace(/<\?coterie-session [^?]*\?>\n?|^"coterie-session":"[\w-]+",\n/m, '');

/** Puts the table or a drawing on the stage, and gives it once it can be saved. */
export async function turnStageTo(page: Page, title: string): Promise<Locator> {
  await page.getByRole('navigation', { name: 'View' }).getByRole('button').filter({ hasText: title }).click();
  const view = page.getByRole('region', { name: title });
  await view
    .getByRole('button', { name: /^Save as/ })
    .first()
    .waitFor();
  return view;
}

/** Opens the dialog for saving at one of its kinds. Escape is for other dialogs alone: without one it selects nothing. */
export async function turnToSaving(page: Page, kind: string): Promise<void> {
  // One that is being closed is gone then, and one that is being opened is there.
  await drawn(page);
  if (!(await page.getByRole('dialog', { name: 'Save', exact: true }).isVisible())) {
    if (await dialog(page).isVisible()) await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
  }
  const tab = dialog(page).getByRole('tab', { name: kind, exact: true });
  await tab.click();
  // What the dialog holds is drawn a little later than it is asked for.
  await expect.poll(() => tab.getAttribute('aria-selected'), patience).toBe('true');
}

/** The text of the file that a button of the dialog saves, which is closed then. */
export async function saved(page: Page, button: RegExp): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog(page).getByRole('button', { name: button }).click(),
  ]);
  await page.keyboard.press('Escape');
  await dialog(page).waitFor({ state: 'hidden' });
  return readFile(await download.path(), 'utf8');
}
