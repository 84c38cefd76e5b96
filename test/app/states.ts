import { expect } from 'vitest';
import type { Page } from 'playwright';
import { papersOfNamesakes } from './namesakes.ts';
import { choose, dialog, drop, inspector, map, patience, search, settled, timeline, turnStageTo } from './page.ts';

/** Names of what is on the screen, one after the other: each stands there when its name is told. */
export type States = AsyncGenerator<string, void>;

type Walk = (page: Page) => States;

/** What the walks come by, one after the other on one page, reached from the example at rest. */
export async function* statesOn(page: Page, walks: readonly Walk[]): States {
  yield 'at rest';
  for (const walk of walks) yield* walk(page);
}

async function press(page: Page, key: string): Promise<void> {
  await map(page).focus();
  await page.keyboard.press(key);
}

async function closeDialog(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await dialog(page).waitFor({ state: 'detached' });
}

async function* openDialog(page: Page, name: string, ask: () => Promise<void>): States {
  await ask();
  await dialog(page).waitFor();
  yield name;
  await closeDialog(page);
}

/** By the list of all commands, whose first match is run. */
async function command(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await dialog(page).getByRole('combobox').fill(words);
  await dialog(page).getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
}

async function select(page: Page, name: string): Promise<void> {
  await search(page).fill(name);
  await page.getByRole('option', { name }).first().waitFor();
  await search(page).press('ArrowDown');
  await search(page).press('Enter');
  await inspector(page).getByRole('heading', { name }).first().waitFor();
}

const section = (page: Page, id: string) => page.locator(`#${id}`);

async function unfold(page: Page, id: string): Promise<void> {
  if ((await section(page, id).getAttribute('open')) === null) await section(page, id).locator('> summary').click();
}

async function* statesOfNotes(page: Page): States {
  await page.evaluate(() => (location.hash = '#v=2&papers=b2c3d4:9:others.bib&from=2004'));
  await page.locator('.awaited-note').waitFor();
  yield 'an address of papers that are not open';
  await page.locator('.awaited-note button').last().click();
  await press(page, 'v');
  await page.locator('.link-note').waitFor();
  yield 'a copied address';
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Menu', exact: true }).click();
  await page.locator('#menu').waitFor();
  yield 'the menu';
  await page.keyboard.press('Escape');
  await search(page).fill('mi');
  await page.getByRole('option').first().waitFor();
  yield 'what is found';
  await search(page).fill('zzzz');
  await page.locator('.search-row').first().waitFor({ state: 'detached' });
  yield 'nothing is found';
  await search(page).fill('');
  await page.keyboard.press('Escape');
}

async function* statesOfFilters(page: Page): States {
  await press(page, 'f');
  const closed = page.locator('.filter:not([open]) > summary');
  await closed.first().waitFor();
  while ((await closed.count()) > 0) await closed.first().click();
  yield 'all filters open';
  await page.locator('.filter input[type=text]').first().fill('2');
  await page.keyboard.press('Enter');
  await page.locator('.filter-words input').fill('learning');
  await expect.poll(() => page.locator('.filter-chip').count(), patience).toBeGreaterThan(1);
  yield 'filters in use';
  await page.locator('.filter-words input').fill('zzzz');
  await page.locator('.map-empty').waitFor();
  yield 'filters that leave nothing';
  await press(page, 'b');
  await page.locator('.table-place[data-empty=true]').waitFor();
  yield 'an empty table';
  await page.locator('.stage-tab').first().click();
  await press(page, 'Shift+f');
  await page.locator('.filter-chip').first().waitFor({ state: 'detached' });
  const opened = page.locator('.filter[open] > summary');
  while ((await opened.count()) > 0) await opened.first().click();
  await page.locator('.section:has(.filter)').locator('> summary').click();
}

async function* statesOfSelection(page: Page): States {
  await select(page, 'Brando Miranda');
  yield 'an author';
  await inspector(page).locator('.explained').first().click();
  await page.locator('.explained[aria-expanded=true]').waitFor();
  yield 'an explanation';
  await page.keyboard.press('Escape');
  await inspector(page).locator('.paper').first().click();
  yield 'a paper';
  await press(page, 'Escape');
  await inspector(page)
    .getByRole('button', { name: /^Brando Miranda – Qianli Liao/ })
    .click();
  await inspector(page).locator('.paper').first().waitFor();
  yield 'a tie';
  await press(page, 'Escape');
  await page.locator('.legend-row .row').first().click();
  yield 'a topic';
  await press(page, 'Escape');
  await press(page, 'l');
  const { x, y, width, height } = (await map(page).boundingBox())!;
  await page.mouse.move(x + 0.05 * width, y + 0.4 * height);
  await page.mouse.down();
  await page.mouse.move(x + 0.5 * width, y + 0.1 * height, { steps: 3 });
  await page.mouse.move(x + 0.9 * width, y + 0.6 * height, { steps: 3 });
  await page.mouse.move(x + 0.3 * width, y + 0.9 * height, { steps: 3 });
  yield 'a lasso in the hand';
  await page.mouse.up();
  await inspector(page).locator('.facts').first().waitFor();
  yield 'several selected';
  yield* openDialog(page, 'saving a selection', () => press(page, 's'));
  await press(page, 's');
  await dialog(page).getByRole('textbox').fill('Some of them');
  await page.keyboard.press('Enter');
  await page.locator('.saved-row .icon-button').click();
  yield 'a saved selection';
  await page.locator('.saved-tools button').last().click();
  await press(page, 'x');
  yield 'a box in the hand';
  await press(page, 'Escape');
  await press(page, 'Escape');
}

async function* statesOfPaths(page: Page): States {
  await unfold(page, 'bridges');
  await section(page, 'bridges').locator('.row').first().waitFor();
  yield 'bridges';
  await select(page, 'Elyas Obbad');
  await unfold(page, 'who-next');
  await section(page, 'who-next').locator('.row').first().waitFor();
  yield 'who next';
  await unfold(page, 'way-to');
  await section(page, 'way-to').getByRole('combobox').fill('kawaguchi');
  await section(page, 'way-to').getByRole('option').first().waitFor();
  yield 'a way to somebody';
  await page.keyboard.press('Enter');
  await section(page, 'ways').locator('.hop').first().waitFor();
  await section(page, 'ways').locator('.hop summary').first().click();
  yield 'two people, and the way between them';
  await section(page, 'ways').getByRole('radio').last().check({ force: true });
  await section(page, 'ways').locator('output').waitFor();
  yield 'no way in time';
  await press(page, 'Escape');
}

async function* statesOfStage(page: Page): States {
  const tabs = page.locator('.stage-tab');
  const titles = await tabs.allTextContents();
  for (const title of titles.slice(1)) {
    const view = await turnStageTo(page, title);
    if ((await view.locator('.table-grid').count()) > 0) yield* statesOfTable(page);
    else {
      yield title;
      for (const table of await view.locator('summary').all()) await table.click();
      yield `${title}, with its tables`;
    }
    const other = view.locator('.shift-switch').getByRole('radio', { checked: false });
    if ((await other.count()) !== 1) continue;
    await other.check({ force: true });
    await view.getByRole('combobox').first().waitFor();
    yield `${title}: the other part`;
  }
  await tabs.first().click();
}

async function* statesOfTable(page: Page): States {
  for (const kind of await page.locator('.table-kind').all()) {
    await kind.click();
    await page.locator('.table-place[aria-busy=false] tbody tr').first().waitFor();
    yield `table: ${await kind.innerText()}`;
  }
  await page.locator('.table-kind').first().click();
}

async function* statesOfTimeline(page: Page): States {
  await timeline(page).locator('.timeline-sides > summary').click();
  yield 'the sides of the window';
  await timeline(page).locator('.timeline-sides > summary').click();
  await timeline(page).locator('.timeline-switch input').last().check({ force: true });
  await timeline(page).locator('.timeline-options > summary').click();
  yield 'the stream and its options';
  await page.keyboard.press('Escape');
  await timeline(page).locator('.timeline-switch input').first().check({ force: true });
}

async function* statesOfDialogs(page: Page): States {
  await press(page, 'e');
  await dialog(page).waitFor();
  for (const tab of await dialog(page).getByRole('tab').all()) {
    await tab.click();
    yield `saving: ${await tab.innerText()}`;
  }
  await dialog(page).getByRole('tab').first().click();
  await closeDialog(page);
  for (const [key, name] of [
    ['r', 'the report'],
    ['?', 'help'],
    ['Control+k', 'all commands'],
  ] as const) {
    yield* openDialog(page, name, () => press(page, key));
  }
  for (const [words, name] of [
    ['paste', 'pasting'],
    ['sessions in', 'no sessions'],
    ['decisions about', 'no decisions'],
  ] as const) {
    yield* openDialog(page, name, async () => {
      await command(page, words);
      await dialog(page).getByRole('combobox').waitFor({ state: 'detached' });
    });
  }
}

async function* statesOfPanel(page: Page): States {
  const change = page.locator('.legend').getByRole('button', { name: /^Change “/ });
  await change.first().click();
  yield 'the tools of a topic';
  await page.getByRole('button', { name: 'Rename' }).click();
  yield 'renaming a topic';
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Merge several…' }).click();
  yield 'merging several topics';
  await page.keyboard.press('Escape');
  const sections = page.locator('#panel-left details:not([open]) > summary');
  for (let turn = 0; turn < 30 && (await sections.count()) > 0; turn++) await sections.first().click();
  yield 'all settings open';
  await press(page, 'c');
  yield 'colours of communities';
  await press(page, 'c');
}

async function* statesOfTour(page: Page): States {
  await press(page, '?');
  await dialog(page).getByRole('button', { name: 'Show the tour' }).click();
  const card = page.locator('.tour-card');
  await card.waitFor();
  yield 'the tour';
  await page.keyboard.press('Escape');
  await card.waitFor({ state: 'detached' });
}

const namesakes = { name: 'namesakes.csv', text: papersOfNamesakes() };

async function openFile(page: Page, file: { readonly name: string; readonly text: string }): Promise<void> {
  await choose(page, [file]);
  await page.locator('.corpus-title', { hasText: file.name }).waitFor();
  await settled(page);
}

async function* statesOfOwnPapers(page: Page): States {
  await openFile(page, namesakes);
  yield 'own papers';
  await page.locator('.kept-line button').waitFor();
  await expect.poll(() => page.locator('.kept-line').innerText(), patience).toMatch(/^Kept/);
  await command(page, 'sessions in');
  await page.locator('.session').waitFor();
  yield 'a session';
  await page.getByRole('button', { name: /^Delete namesakes/ }).click();
  yield 'a session that is to be deleted';
  await page.locator('.session-confirm button').last().click();
  await page.locator('.session-confirm').waitFor({ state: 'detached' });
  await closeDialog(page);
  await page.locator('#add-files').waitFor({ state: 'attached' });
  const transfer = await page.evaluateHandle(() => {
    const made = new DataTransfer();
    made.items.add(new File(['a'], 'a.csv'));
    return made;
  });
  await map(page).dispatchEvent('dragenter', { dataTransfer: transfer });
  await page.locator('.drop-overlay').waitFor();
  yield 'a file over the page';
  await drop(page.locator('.drop-zone').first(), namesakes);
  await page.locator('.drop-overlay').waitFor({ state: 'detached' });
  await expect.poll(() => page.locator('.session-offer').count(), patience).toBe(1);
  yield 'an offer to go on';
}

async function* statesOfPeople(page: Page): States {
  await select(page, 'Ludo Walther');
  const tools = inspector(page).locator('.topic-tools button');
  yield* openDialog(page, 'merging two people', () => tools.first().click());
  yield* openDialog(page, 'splitting a person', () => tools.nth(1).click());
  await press(page, 'Escape');
  await press(page, 'w');
  await page.locator('aside:has(.bench-head) [role=option]').first().waitFor();
  yield 'the review of people';
  await page.keyboard.press('Enter');
  yield 'the review after a decision';
  await press(page, 'w');
  await command(page, 'decisions about');
  await dialog(page).getByRole('listitem').first().waitFor();
  yield 'decisions';
  await closeDialog(page);
}

async function* statesOfQuestions(page: Page): States {
  const odd = 'Werkname;Beteiligte;Wann\nÜber Karten;"Lee A, Ng B";03/04/2001\nÜber Zeit;"Ng B, Roe C";05/06/2004\n';
  await choose(page, [{ name: 'odd.csv', text: odd }]);
  await dialog(page).locator('.columns').waitFor();
  yield 'a question about columns';
  await closeDialog(page);
  await choose(page, [{ name: 'nothing.csv', text: '' }]);
  await dialog(page).waitFor();
  yield 'a file with nothing in it';
  await closeDialog(page);
  await openFile(page, { name: 'alone.csv', text: 'Title,Authors\nOn maps,Ana Diaz\nOn ties,Bo Berg\n' });
  yield 'a network without dates and ties';
  await page.locator('.stage-tab').nth(2).click();
  yield 'a flow without dates';
  await page.locator('.stage-tab').first().click();
}

/** Together every view, dialog, tool and note of the program, in two parts of which each takes about as long as the other. */
export const walks = {
  views: [statesOfNotes, statesOfFilters, statesOfSelection, statesOfPaths, statesOfStage, statesOfTimeline],
  tools: [statesOfDialogs, statesOfPanel, statesOfTour, statesOfOwnPapers, statesOfPeople, statesOfQuestions],
} as const satisfies Readonly<Record<string, readonly Walk[]>>;
