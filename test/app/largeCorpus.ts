import type { Locator, Page } from 'playwright';
import type { Milliseconds } from '../../src/model/units.ts';
import { chooseInMenu, countsOpen, dialog, drawn, hits, inspector, map, search, thumb, timeline } from './page.ts';

/** One thing that people do with what is open. */
export interface Use {
  readonly name: string;
  readonly run: (page: Page) => Promise<unknown>;
}

/** Kept in the page by `countQuestions`. */
interface Counting {
  readonly unanswered: Set<string>;
}

/** Runs in a page before the app: keeps account of what it has asked its workers and they have not answered. */
export function countQuestions(): void {
  interface Message {
    readonly type?: string;
    readonly id?: number;
  }
  const unanswered = new Set<string>();
  Object.assign(globalThis, { unanswered } satisfies Counting);
  let workers = 0;
  globalThis.Worker = class extends Worker {
    private readonly own = workers++;

    constructor(url: string | URL, options?: WorkerOptions) {
      super(url, options);
      this.addEventListener('message', ({ data }: MessageEvent<Message>) => {
        if (data.type === 'answer' || data.type === 'failed') unanswered.delete(`${this.own} ${data.id}`);
      });
    }

    override postMessage(message: Message, transfer?: Transferable[] | StructuredSerializeOptions): void {
      if (message.type === 'ask') unanswered.add(`${this.own} ${message.id}`);
      if (message.type === 'drop') unanswered.delete(`${this.own} ${message.id}`);
      super.postMessage(message, transfer as Transferable[]);
    }

    override terminate(): void {
      for (const question of unanswered) if (question.startsWith(`${this.own} `)) unanswered.delete(question);
      super.terminate();
    }
  };
}

/** What nothing has changed for so long is at rest: longer than any of the app's own pauses before it goes on. */
const calm: Milliseconds = 250;

/** Between two looks at whether anything goes on. */
const look: Milliseconds = 25;

/**
 * Until the workers have answered all, the map is laid out, the numbers are counted, and nothing changes any more. Looks
 * are counted, not the time that passes: a machine that stands still for a while has seen nothing meanwhile.
 */
export const atRest = (page: Page): Promise<void> =>
  page.evaluate(
    async ([looks, pause]) => {
      let calmLooks = 0;
      const watch = new MutationObserver(() => (calmLooks = 0));
      watch.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
      const { unanswered } = globalThis as unknown as Counting;
      while (calmLooks < looks) {
        const isAtWork = document.querySelector('.settling, [aria-busy="true"]') !== null;
        calmLooks = isAtWork || unanswered.size > 0 ? 0 : calmLooks + 1;
        await new Promise((resolve) => setTimeout(resolve, pause));
      }
      watch.disconnect();
    },
    [calm / look, look] as const,
  );

const section = (page: Page, title: string) => inspector(page).locator('details', { has: page.getByText(title) });
const legend = (page: Page) => page.getByRole('complementary', { name: /papers/i }).locator('.legend');

/** Back to where nothing is selected, however late an answer to a click comes. */
async function clear(page: Page): Promise<void> {
  while (!(await firstOf(page, 'Leading authors').first().isVisible())) {
    await map(page).press('Escape');
    await atRest(page);
  }
}

/** Everything that a large corpus is used for: each from where it was just opened to where it was, but for the window. */
export const uses: readonly Use[] = [
  { name: 'zooming by the wheel', run: zoom },
  { name: 'dragging the map', run: drag },
  { name: 'moving over the map', run: (page) => hoverOver(page, map(page), 5) },
  { name: 'clicking on the map', run: clickOnMap },
  { name: 'dragging the ends of the window', run: dragEnds },
  { name: 'dragging the window', run: dragWindow },
  { name: 'moving the window by keys', run: moveByKeys },
  { name: 'playing', run: play },
  { name: 'moving over the legend', run: (page) => hoverRows(page, legend(page).getByRole('button')) },
  { name: 'moving over the leading authors', run: (page) => hoverLeading(page, 'Leading authors') },
  { name: 'moving over the strongest ties', run: (page) => hoverLeading(page, 'Strongest ties') },
  { name: 'selecting the author with the most papers', run: (page) => selectFirst(page, 'Leading authors') },
  { name: 'selecting the strongest tie', run: (page) => selectFirst(page, 'Strongest ties') },
  { name: 'selecting the largest topic, and showing more of its long lists', run: showTopic },
  { name: 'typing in the search field, moving through what was found, and choosing it', run: searchAll },
  { name: 'hiding and showing groups', run: hideGroups },
  { name: 'colouring by community and by topic', run: colour },
  { name: 'moving over communities', run: hoverCommunities },
  { name: 'filtering by words, and clearing it', run: filterByWords },
  { name: 'selecting neighbours, and theirs', run: selectAround },
  { name: 'going through the table', run: goThroughTable },
  { name: 'switching the theme', run: switchTheme },
  { name: 'joining two people, and undoing it', run: join },
  { name: 'opening the dialog to save', run: openSave },
];

/** Opens a file and calls `seen` with each stage of the work as it comes, until its papers are there instead of the example's. */
export async function openLarge(page: Page, path: string, seen: (stage: string) => void): Promise<void> {
  // Told by their number: the example itself may not have been counted yet.
  const isOpen = async () => ((await countsOpen(page))?.papers ?? 0) >= large;
  await page.locator('#open-files').setInputFiles(path);
  do {
    for (const text of await page.locator('.loading output').allTextContents()) seen(text.split(' · ')[0]!);
    await page.waitForTimeout(150);
  } while (!(await isOpen()) || (await page.locator('.loading output').isVisible()));
}

/** More papers than any example has. */
const large = 10_000;

const firstOf = (page: Page, title: string): Locator => section(page, title).getByRole('button');

async function zoom(page: Page): Promise<void> {
  const box = (await map(page).boundingBox())!;
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  for (const by of [-480, 480]) {
    await page.mouse.wheel(0, by);
    await page.mouse.wheel(0, by);
    await atRest(page);
  }
}

/** To and fro, so that what was in the hand is where it was. */
async function drag(page: Page): Promise<void> {
  const box = (await map(page).boundingBox())!;
  const middle = [box.x + box.width / 2, box.y + box.height / 2] as const;
  await page.mouse.move(...middle);
  await page.mouse.down();
  await page.mouse.move(middle[0] + 180, middle[1] + 60, { steps: 3 });
  await page.mouse.move(...middle, { steps: 2 });
  await page.mouse.up();
}

async function hoverOver(page: Page, area: Locator, points: number): Promise<void> {
  const box = (await area.boundingBox())!;
  for (let at = 0; at < points; at++) {
    const turn = at * 2.4;
    const far = Math.sqrt(at / points) * 0.4;
    const [x, y] = [0.5 + far * Math.cos(turn), 0.5 + far * Math.sin(turn)];
    await page.mouse.move(box.x + x * box.width, box.y + y * box.height);
    await atRest(page);
  }
}

async function clickOnMap(page: Page): Promise<void> {
  const box = (await map(page).boundingBox())!;
  for (const [x, y] of [
    [0.5, 0.5],
    [0.45, 0.52],
  ] as const) {
    await page.mouse.click(box.x + x * box.width, box.y + y * box.height);
    await atRest(page);
  }
  await clear(page);
}

async function dragEnds(page: Page): Promise<void> {
  await wholeRange(page);
  await atRest(page);
  await dragThumb(page, 'from', [160, -60]);
  await dragThumb(page, 'to', [-120, 60]);
}

async function dragWindow(page: Page): Promise<void> {
  await dragThumb(page, 'window', [60, -90, 30]);
}

/** Takes hold of a part of the window once and goes to and fro with it. */
async function dragThumb(page: Page, name: 'from' | 'to' | 'window', steps: readonly number[]): Promise<void> {
  const box = (await thumb(page, name).boundingBox())!;
  let x = box.x + box.width / 2;
  const y = box.y + box.height / 2;
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (const by of steps) await page.mouse.move((x += by), y, { steps: 2 });
  await page.mouse.up();
  await atRest(page);
}

async function moveByKeys(page: Page): Promise<void> {
  for (const key of ['ArrowLeft', 'ArrowRight', 'Home', 'ArrowRight', 'End']) {
    await thumb(page, 'window').press(key);
    await drawn(page);
  }
}

async function play(page: Page): Promise<void> {
  await thumb(page, 'window').press('Home');
  await timeline(page).getByRole('button', { name: 'Play', exact: true }).click();
  await windowMoved(page, 4);
  // On a machine that has stood still meanwhile it may have come to its end.
  await timeline(page)
    .getByRole('button', { name: /^(?:Pause|Play)$/ })
    .click();
  await wholeRange(page);
}

/** Until the window that counts is another, so many times; told by the page itself, which nobody keeps up with. */
const windowMoved = (page: Page, times: number): Promise<void> =>
  thumb(page, 'window').evaluate(
    (element, wanted) =>
      new Promise<void>((resolve) => {
        const seen = new Set<string | null>();
        new MutationObserver((_, watch) => {
          seen.add(element.getAttribute('aria-valuetext'));
          if (seen.size < wanted) return;
          watch.disconnect();
          resolve();
        }).observe(element, { attributeFilter: ['aria-valuetext'] });
      }),
    times,
  );

const wholeRange = (page: Page): Promise<void> =>
  timeline(page)
    .getByRole('button', { name: /whole range/i })
    .click();

async function hoverRows(page: Page, rows: Locator): Promise<void> {
  await rows.first().waitFor();
  for (let row = 0; row < Math.min(3, await rows.count()); row++) {
    await rows.nth(row).hover();
    await atRest(page);
  }
  await page.mouse.move(2, 2);
}

async function hoverLeading(page: Page, title: string): Promise<void> {
  await clear(page);
  await hoverRows(page, firstOf(page, title));
}

async function selectFirst(page: Page, title: string): Promise<void> {
  await clear(page);
  await firstOf(page, title).first().click();
  await inspector(page).getByText('in the window,').first().waitFor();
  await atRest(page);
  await clear(page);
}

async function showTopic(page: Page): Promise<void> {
  await legend(page).getByRole('button').first().click();
  await inspector(page).getByText('in the window,').first().waitFor();
  await atRest(page);
  for (const title of ['People', 'Papers in the window']) {
    for (let times = 0; times < 2; times++) {
      await section(page, title).getByRole('button', { name: 'Show more' }).click();
      await atRest(page);
    }
  }
  await clear(page);
}

async function searchAll(page: Page): Promise<void> {
  for (const word of ['a', 'le', 'martin s', 'zzzz', 'e']) {
    await search(page).fill('');
    await search(page).pressSequentially(word, { delay: 60 });
    await atRest(page);
  }
  await search(page).fill('a');
  await hits(page).first().waitFor();
  for (let row = 0; row < 4; row++) {
    await search(page).press('ArrowDown');
    await atRest(page);
  }
  await search(page).press('Enter');
  await atRest(page);
  await clear(page);
  await map(page).press('0');
}

async function hideGroups(page: Page): Promise<void> {
  const boxes = legend(page).getByRole('checkbox');
  for (const group of [0, 1]) {
    await boxes.nth(group).uncheck();
    await atRest(page);
  }
  await page.getByRole('button', { name: 'Show all groups' }).click();
  await atRest(page);
  const show = page.getByRole('group', { name: 'Show' });
  for (const name of ['Authors', 'Topics', 'Both']) {
    await show.getByRole('radio', { name, exact: true }).check();
    await atRest(page);
  }
}

const colourBy = async (page: Page, name: 'Community' | 'Topic') => {
  await page.getByRole('group', { name: 'Colour by' }).getByRole('radio', { name, exact: true }).check();
  await atRest(page);
};

async function colour(page: Page): Promise<void> {
  await colourBy(page, 'Community');
  await colourBy(page, 'Topic');
}

async function hoverCommunities(page: Page): Promise<void> {
  await colourBy(page, 'Community');
  await hoverRows(page, legend(page).getByRole('button'));
  await colourBy(page, 'Topic');
}

async function switchTheme(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Dark colours' }).click();
  await atRest(page);
  await page.getByRole('button', { name: 'Light colours' }).click();
}

async function filterByWords(page: Page): Promise<void> {
  await map(page).press('f');
  const words = page.getByLabel('Words in papers');
  for (const word of ['mag', 'magic']) {
    await words.fill(word);
    await atRest(page);
  }
  await map(page).press('Shift+F');
}

async function selectAround(page: Page): Promise<void> {
  await clear(page);
  await firstOf(page, 'Leading authors').first().click();
  await atRest(page);
  for (const key of ['n', 'Shift+N', 'Control+z']) {
    await map(page).press(key);
    await atRest(page);
  }
  await clear(page);
}

async function goThroughTable(page: Page): Promise<void> {
  await map(page).press('b');
  await page.getByRole('treegrid').getByRole('row').nth(5).waitFor();
  for (const key of ['PageDown', 'PageDown', 'End', 'Home', 'ArrowDown', 'Enter']) {
    await page.keyboard.press(key);
    await atRest(page);
  }
  await page.keyboard.press('m');
  await atRest(page);
  await clear(page);
}

async function openSave(page: Page): Promise<void> {
  await chooseInMenu(page, /^Save a picture/);
  await dialog(page).waitFor();
  await atRest(page);
  await page.keyboard.press('Escape');
}

async function join(page: Page): Promise<void> {
  await clear(page);
  await firstOf(page, 'Strongest ties').first().click();
  await inspector(page).getByRole('button', { name: 'These are one person…' }).click();
  const merge = dialog(page).getByRole('button', { name: /^Merge into/ });
  await merge.waitFor();
  await atRest(page);
  // Both stand on papers together.
  if (!(await merge.isEnabled())) await dialog(page).getByLabel('They are one person all the same').check();
  await merge.click();
  await inspector(page).getByRole('button', { name: 'Undo' }).click();
  await page
    .getByText(/^Undone: /)
    .first()
    .waitFor();
  await atRest(page);
  await clear(page);
}
