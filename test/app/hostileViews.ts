import type { Page } from 'playwright';
import { expect } from 'vitest';
import { payloads } from '../payloads.ts';
import { dialog, inspector, map, patience, search, hits, turnStageTo } from './page.ts';
import { touchAll, type Watched } from './watch.ts';

/** One of each kind, to be typed where everything that is typed leads to the same place. */
export const typed = [...new Map(payloads.map(({ kind, text }) => [kind, text])).values()];

/** Touches what there is, and looks at it. */
type Seen = (when: string) => Promise<void>;

export const seeing =
  (page: Page, look: Watched['look']): Seen =>
  async (when) => {
    await touchAll(page);
    await look(page, when);
  };

/** Whatever has the focus may take keys for itself. */
async function press(page: Page, key: string): Promise<void> {
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await page.keyboard.press(key);
}

async function command(page: Page, title: string): Promise<void> {
  await press(page, 'ControlOrMeta+k');
  await dialog(page).getByRole('combobox').fill(title);
  const row = dialog(page).getByRole('option', { name: title });
  await row.first().click();
  // While the list stands there, nothing else on the page takes what is typed.
  await row.first().waitFor({ state: 'detached' });
}

/** By its cross: one Escape too many would take away what is selected, too. */
export async function closeDialogs(page: Page): Promise<void> {
  await dialog(page).getByRole('button', { name: 'Close', exact: true }).first().click();
  await page.locator('dialog').waitFor({ state: 'detached' });
}

/** Points at places all over the map, and walks on it. */
export async function onMap(page: Page, seen: Seen): Promise<void> {
  const box = (await map(page).boundingBox())!;
  for (let at = 0; at < 6; at++) {
    const [x, y] = [0.2 + 0.3 * (at % 3), 0.3 + 0.3 * Math.floor(at / 3)];
    await page.mouse.move(box.x + x * box.width, box.y + y * box.height);
  }
  await map(page).focus();
  for (const key of ['1', 'ArrowRight', 'ArrowDown']) await page.keyboard.press(key);
  await seen('map');
}

export async function throughTabs(page: Page, seen: Seen): Promise<void> {
  for (const title of ['Table', 'Flow', 'Strategic diagram', 'Bursts and trends', 'What changed']) {
    const view = await turnStageTo(page, title);
    await seen(title);
    for (const kind of title === 'Table' ? ['Ties', 'Topics', 'Papers'] : []) {
      await view.locator('.table-kind', { hasText: kind }).click();
      await seen(`table of ${kind}`);
    }
    if (title === 'Bursts and trends') {
      await page.getByRole('radio', { name: 'Trends' }).check({ force: true });
      await seen('trends');
    }
  }
  await page.getByRole('navigation', { name: 'View' }).getByRole('button').filter({ hasText: 'Map' }).click();
}

export async function throughSearch(page: Page, look: Watched['look']): Promise<void> {
  for (const text of typed) {
    await search(page).fill(text);
    await look(page, `search for ${text}`);
  }
  await search(page).fill('script');
  await hits(page).first().waitFor();
  await look(page, 'what is found');
}

async function openAuthor(page: Page, place: number): Promise<void> {
  await search(page).fill('script');
  await page.locator('[role=group][aria-labelledby$="-author"] [role=option]').nth(place).click();
  await inspector(page).getByRole('button', { name: 'Merge with…' }).waitFor();
}

/** An author with all that is known, merged and split without doing it, and the ways to others. */
export async function throughPeople(page: Page, seen: Seen): Promise<void> {
  await openAuthor(page, 0);
  await seen('an author');
  await page.locator('#who-next').locator('.rows, .muted').first().waitFor();
  await seen('who next');

  await inspector(page).getByRole('button', { name: 'Merge with…' }).click();
  for (const text of typed) await dialog(page).getByRole('combobox').fill(text);
  await dialog(page).getByRole('combobox').fill('script');
  await dialog(page).getByRole('option').first().waitFor();
  await seen('merge with whom');
  await dialog(page).getByRole('option').first().click();
  await dialog(page).locator('.side-by-side table').first().waitFor();
  await seen('merge');
  await closeDialogs(page);
  await inspector(page).getByRole('button', { name: 'Split…' }).click();
  await dialog(page).getByRole('checkbox').first().waitFor();
  await seen('split');
  await closeDialogs(page);

  await command(page, 'Way from the selected');
  await page.locator('#way-to').getByRole('combobox').fill('script');
  const wayTo = page.locator('#way-to');
  await wayTo.getByRole('option').first().click();
  const ways = page.locator('#ways');
  for (const kind of ['Strongest', 'In time', 'Shortest']) {
    await ways.getByRole('radio', { name: kind }).check({ force: true });
    await ways.locator('output').first().waitFor();
    await seen(`${kind} way`);
  }
  await command(page, 'Bridges: who holds');
  await page.locator('#bridges .rows').first().waitFor();
  await seen('bridges');

  await openAuthor(page, 1);
  for (const row of ['.tie', '.row', '.paper']) {
    const rows = inspector(page).locator(`button${row}, ${row} button`);
    if ((await rows.count()) === 0) continue;
    await rows.first().click({ force: true });
    await seen(`inspector, ${row}`);
  }
}

/** Who is who, suggestion by suggestion. */
export async function throughReview(page: Page, seen: Seen): Promise<void> {
  await press(page, 'w');
  const bench = page.getByRole('complementary', { name: 'Who is who' });
  await bench.locator('.suggestion, .no-suggestions').first().waitFor();
  for (let at = 0; at < 3; at++) {
    await seen(`who is who, ${at}`);
    await page.keyboard.press('ArrowDown');
  }
  for (const count of (await bench.locator('.open-count').all()).slice(0, 2)) {
    await count.click();
    await seen('papers of a suggestion');
  }
  // Papers that were opened are closed by the first.
  await expect
    .poll(async () => {
      await page.keyboard.press('Escape');
      return bench.count();
    }, patience)
    .toBe(0);
}

/** What keys and the menu open, but for the dialog for saving. */
export async function throughDialogs(page: Page, seen: Seen): Promise<void> {
  for (const key of ['f', 'v', 'ControlOrMeta+a', 'c', 'i', 'n']) {
    await press(page, key);
    await seen(`key ${key}`);
    await page.keyboard.press('Escape');
  }
  for (const key of ['r', '?', 'ControlOrMeta+k']) {
    await press(page, key);
    await dialog(page).waitFor();
    await seen(`dialog of ${key}`);
    await closeDialogs(page);
  }
  for (const title of ['Decisions about who is who', 'Sessions in this browser', 'Paste text']) {
    await command(page, title);
    await dialog(page).locator('.dialog-body').waitFor();
    if (title.startsWith('Decisions')) await dialog(page).locator('.decisions li').first().waitFor();
    await seen(title);
    await closeDialogs(page);
  }
  await press(page, 'ControlOrMeta+a');
  await command(page, 'Save the selection');
  await dialog(page).getByRole('textbox').first().fill(typed[0]!);
  await seen('a selection is kept');
  await closeDialogs(page);
}
