import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { faults } from './faults.ts';
import { countsInWindow, drawn, launchBrowser, patience, visit } from './page.ts';
import { statesOn, walks } from './states.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

interface Finding {
  readonly id: string;
  readonly nodes: readonly {
    readonly html: string;
    readonly target: readonly string[];
    readonly any: readonly { readonly data?: { readonly fgColor?: string } | null }[];
  }[];
}

/** Light is looked at whole: in the others nothing but the colours is different. */
const looks = [
  { name: 'light', colorScheme: 'light', forcedColors: 'none', rules: undefined },
  { name: 'dark', colorScheme: 'dark', forcedColors: 'none', rules: ['color-contrast'] },
  { name: 'high contrast', colorScheme: 'dark', forcedColors: 'active', rules: ['color-contrast'] },
] as const;

/** What axe finds on the screen, as `rule: element`; not in what is `old`. */
const findings = (page: Page, rules: readonly string[] | undefined): Promise<string[]> =>
  page.evaluate(async (runOnly) => {
    const { axe } = globalThis as unknown as {
      axe: { run(of: object, how: object): Promise<{ violations: Finding[] }> };
    };
    const open = document.querySelector('dialog[open]');
    const what = open ?? { exclude: [...document.querySelectorAll('[data-old]')] };
    const { violations } = await axe.run(what, { resultTypes: ['violations'], ...(runOnly && { runOnly }) });
    // All in one, as only this function is sent to the page.
    const look = {
      /** With forced colours axe is told the fill that the style sheet would have, and not the colour that is drawn. */
      isDrawn: ({ target, any }: Finding['nodes'][number]): boolean => {
        const told = any[0]?.data?.fgColor;
        if (!told || !matchMedia('(forced-colors: active)').matches) return true;
        const parts = getComputedStyle(document.querySelector(target[0]!)!).color.match(/\d+/g)!.slice(0, 3);
        return told === `#${parts.map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`;
      },
    };
    return violations.flatMap(({ id, nodes }) =>
      nodes.filter(look.isDrawn).map(({ html }) => `${id}: ${html.slice(0, 120)}`),
    );
  }, rules);

/** Runs in the page: marks what stands there, in the same place, as it stood when it was looked at before. */
function markOld(): void {
  const kept = globalThis as { seen?: Set<string> };
  const seen = (kept.seen ??= new Set());
  for (const old of document.querySelectorAll<HTMLElement>('[data-old]')) delete old.dataset['old'];
  const parts = [
    ...document.querySelectorAll<HTMLElement>(
      'header, .filter-bar, .stage-views, .timeline, .timeline > *, aside, aside :is(section, details, fieldset, ul, ol, dl)',
    ),
  ];
  // What is around it decides how it looks.
  const around = (part: Element): string =>
    part.parentElement ? around(part.parentElement) + (part.parentElement.cloneNode() as Element).outerHTML : '';
  const before = new Set(seen);
  const texts = parts.map((part) => around(part) + part.outerHTML);
  for (const text of texts) seen.add(text);
  parts.forEach((part, at) => {
    if (before.has(texts[at]!) && !part.parentElement!.closest('[data-old]')) part.dataset['old'] = '';
  });
}

/** In one look after the other on the same page. */
async function findingsOf(
  page: Page,
  state: string,
  inLooks: readonly (typeof looks)[number][] = looks,
): Promise<string[]> {
  const found: string[] = [];
  await page.evaluate(markOld);
  for (const { name, colorScheme, forcedColors, rules } of inLooks) {
    await page.emulateMedia({ colorScheme, forcedColors });
    // Or some colours are of one look, and some of the other.
    await drawn(page);
    for (const finding of await findings(page, rules)) found.push(`${state}, ${name}: ${finding}`);
  }
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
  return found;
}

const desktop = { width: 1440, height: 900 };
const phone = { width: 390, height: 844 };
// The colours are the same on every screen.
const light = looks.slice(0, 1);

test.each([
  ['desktop, light, dark and in high contrast,', 'view or note', desktop, looks, walks.views],
  ['desktop, light, dark and in high contrast,', 'dialog or tool', desktop, looks, walks.tools],
  ['phone', 'view or note', phone, light, walks.views],
  ['phone', 'dialog or tool', phone, light, walks.tools],
])(
  'on a %s axe finds nothing, and nothing overlaps, in any %s',
  { timeout: 300_000 },
  async (_, __, viewport, inLooks, walked) => {
    const { page } = await visit(browser, { viewport });
    await page.evaluate(axeSource);
    const found: string[] = [];
    for await (const state of statesOn(page, walked)) {
      found.push(...(await findingsOf(page, state, inLooks)));
      found.push(...(await page.evaluate(faults)).map((fault) => `${state}: ${fault}`));
    }
    expect(found).toEqual([]);
    await page.context().close();
  },
);

test('axe finds nothing in the app inside another page', async () => {
  const page = await browser.newPage({ viewport: { width: 640, height: 480 } });
  await page.goto(`${inject('url')}?embed`);
  await expect.poll(() => countsInWindow(page), patience).toBeDefined();
  await page.evaluate(axeSource);
  expect(await findingsOf(page, 'embedded')).toEqual([]);
});
