import { expect, test } from '@playwright/test';
import { ask, expectNoAxeViolations, expectNoSidewaysScroll, openChat, screenshot, UNSUPPORTED } from './chatPage';

const looks = [
  { name: 'normal', width: 1280, height: 900 },
  { name: 'dark', width: 1280, height: 900, dark: true },
  { name: 'large-type', width: 1280, height: 900, large: true },
  { name: 'large-type-dark-phone', width: 390, height: 844, large: true, dark: true },
  { name: 'phone', width: 390, height: 844 },
  { name: 'narrow', width: 320, height: 640 },
  { name: 'large-type-narrow', width: 320, height: 640, large: true },
  // 1280 × 1024 magnified four times
  { name: 'zoomed', width: 320, height: 256 },
];

for (const look of looks) {
  test(`nothing stands in the way: ${look.name}`, async ({ page }) => {
    await page.setViewportSize({ width: look.width, height: look.height });
    await page.emulateMedia({ colorScheme: look.dark ? 'dark' : 'light', reducedMotion: 'reduce' });
    const site = await openChat(page);
    if (look.large) await page.getByRole('button', { name: '长辈版' }).click();
    await expectNoAxeViolations(page);
    await expectNoSidewaysScroll(page);
    await screenshot(page, `${look.name}-start`);

    await ask(page, site.examples[0]!);
    await page.getByRole('link', { name: '〔1〕依据' }).first().click();
    await expectNoAxeViolations(page);
    await expectNoSidewaysScroll(page);
    await screenshot(page, `${look.name}-answer`);
    const clause = await page.getByRole('link', { name: '查看原文位置' }).first().getAttribute('href');

    await ask(page, UNSUPPORTED);
    await expectNoAxeViolations(page);
    await expectNoSidewaysScroll(page);
    await screenshot(page, `${look.name}-hand-off`);
    await expect(page.getByRole('banner').getByRole('link', { name: '拨打12345' })).toBeInViewport();

    await page.goto(clause!);
    await expect(page.locator(':target')).toBeInViewport();
    await expectNoAxeViolations(page);
    await expectNoSidewaysScroll(page);
    await screenshot(page, `${look.name}-document`);
  });
}

test('长辈版 has large words and targets, and is remembered', async ({ page }) => {
  await openChat(page);
  const size = () => page.evaluate(() => parseFloat(getComputedStyle(document.body).fontSize));
  expect(await size()).toBeGreaterThanOrEqual(18);
  await page.getByRole('button', { name: '长辈版' }).click();
  await page.reload();
  await expect(page.getByRole('button', { name: '标准版' })).toBeVisible();
  expect(await size()).toBeGreaterThanOrEqual(22);
  for (const target of await page.locator('button:visible, select:visible, input:visible').all()) {
    expect((await target.boundingBox())!.height, await target.innerText()).toBeGreaterThanOrEqual(60);
  }
});

test('长辈版 holds on the document page too', async ({ page }) => {
  const site = await openChat(page);
  await page.getByRole('button', { name: '长辈版' }).click();
  await ask(page, site.examples[0]!);
  await page.goto((await page.getByRole('link', { name: '查看原文位置' }).first().getAttribute('href'))!);
  const size = await page.evaluate(() => parseFloat(getComputedStyle(document.body).fontSize));
  expect(size).toBeGreaterThanOrEqual(22);
  for (const target of await page.locator('header a').all()) {
    expect((await target.boundingBox())!.height).toBeGreaterThanOrEqual(60);
  }
});

test('the page asks no other server', async ({ page, baseURL }) => {
  const origins = new Set<string>();
  page.on('request', (request) => origins.add(new URL(request.url()).origin));
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  const site = await openChat(page);
  await ask(page, site.examples[0]!);
  expect([...origins]).toEqual([new URL(baseURL!).origin]);
  expect(complaints).toEqual([]);
});
