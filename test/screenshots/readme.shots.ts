import { chromium } from 'playwright';
import { inject, test } from 'vitest';

/** The two pictures of the README: the larger example in the light theme, one tie of the small one in the dark. */
test('the pictures of the README are taken', async () => {
  const browser = await chromium.launch(inject('launch'));
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, colorScheme: 'dark' });
  // Who has been here before is not shown around.
  await page.addInitScript(() => localStorage.setItem('coterie.tour', 'seen'));
  await page.goto(inject('url'));
  await page.getByRole('button', { name: /^Brando Miranda – Qianli Liao/ }).click();
  await page.waitForTimeout(4000);
  await page.screenshot({ path: 'test/screenshots/dark.png' });
  await page.emulateMedia({ colorScheme: 'light' });
  await page.getByRole('button', { name: /invented papers/ }).click();
  await page.getByText('4,000 papers · ').waitFor({ timeout: 60_000 });
  await page.mouse.move(720, 20);
  // Until the announcement is gone.
  await page.waitForTimeout(9000);
  await page.screenshot({ path: 'test/screenshots/light.png' });
  await browser.close();
});
