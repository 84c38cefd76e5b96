import { readdirSync, readFileSync } from 'node:fs';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import {
  choose,
  countsOpen,
  dialog,
  inspector,
  launchBrowser,
  onOnePage,
  patience,
  turnToSaving,
  typeWindow,
  visit,
} from './page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const csv = 'Title,Authors,Year\nOne,"Ana Diaz; Bo Chen",2001\nTwo,"Bo Chen; Ana Diaz; Cy Moe",2003\n';

const leaves = (requests: readonly string[]): string[] =>
  requests.filter((url) => !url.startsWith(inject('url')) && !/^(blob|data):/.test(url));

/** The last of them takes the page from the network, and is refused something. */
const onPage = onOnePage(() => visit(browser));

test.sequential(
  'markup and links in the data are text: nothing runs and nothing is asked for',
  onPage(async ({ page, requests, complaints }) => {
    const evil = '<img src=x onerror=window.pwned=1></script><script>window.pwned=1</script>';
    const text = `Title,Authors,Year,Keywords,DOI\n"${evil}","${evil}; Bo Chen",2001,"${evil}",javascript:window.pwned=1\n`;
    await choose(page, [{ name: '<b>.csv', text }]);
    await expect.poll(() => countsOpen(page), patience).toEqual({ papers: 1, authors: 2, ties: 1 });
    await page
      .getByRole('button', { name: /Bo Chen/ })
      .first()
      .click();
    await inspector(page).getByText('<img src=x').first().waitFor();
    await page.keyboard.press('r');
    await dialog(page).waitFor();
    await page.keyboard.press('Escape');
    await dialog(page).waitFor({ state: 'hidden' });
    expect(await page.evaluate(() => 'pwned' in globalThis)).toBe(false);
    expect(await page.locator('a[href^="javascript"], img').count()).toBe(0);
    expect(leaves(requests)).toEqual([]);
    expect(complaints).toEqual([]);
  }),
);

test.sequential(
  'a whole session, offline after loading, asks for nothing from anywhere; a planted request is refused and seen',
  onPage(async ({ page, requests }) => {
    await page.context().setOffline(true);
    await choose(page, [{ name: 'few.csv', text: csv }]);
    await expect.poll(() => countsOpen(page), patience).toEqual({ papers: 2, authors: 3, ties: 3 });
    await typeWindow(page, '2003', '2003');
    await page.getByRole('button', { name: /^Ana Diaz – Bo Chen/ }).click();
    await inspector(page)
      .getByText(/1 papers? in the window, 2 in all/)
      .waitFor();
    await turnToSaving(page, 'Graph');
    await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save graph' }).click()]);
    expect(leaves(requests)).toEqual([]);
    const refused = await page.evaluate(async () => {
      const violated = new Promise<string>((resolve) => {
        document.addEventListener('securitypolicyviolation', ({ blockedURI }) => resolve(blockedURI), { once: true });
      });
      const failed = await fetch('https://example.org/planted').then(
        () => false,
        () => true,
      );
      return { failed, blocked: await violated };
    });
    expect(refused).toEqual({ failed: true, blocked: 'https://example.org/planted' });
  }),
);

test('the built files hold no way to reach another host in silence', () => {
  const files = readdirSync('dist/app', { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(js|html|css)$/.test(name),
  );
  for (const name of files) {
    const code = readFileSync(`dist/app/${name}`, 'utf8');
    expect([name, /preconnect|dns-prefetch|RTCPeerConnection|sendBeacon|new WebSocket/.exec(code)?.[0]]).toEqual([
      name,
      undefined,
    ]);
  }
  const page = readFileSync('dist/app/index.html', 'utf8').replaceAll('&#39;', "'");
  expect(page).toContain("default-src 'none'");
  expect(page).toContain("connect-src 'self'");
});
