import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** A question about policies that no policy of the sample answers. */
export const UNSUPPORTED = '南极科学考察队员有什么补贴政策？';

/** What no government service is for. */
export const OUT_OF_SCOPE = '红烧肉怎么炖才又软又香？';

export interface SampleSite {
  name: string;
  examples: string[];
}

export async function openChat(page: Page, path = '/'): Promise<SampleSite> {
  const loaded = page.waitForResponse((response) => response.url().includes('/api/v1/sites/'));
  await page.goto(path);
  const site = (await (await loaded).json()) as SampleSite;
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(site.name);
  return site;
}

export async function ask(page: Page, question: string): Promise<void> {
  await page.getByLabel('您的问题').fill(question);
  await page.getByLabel('您的问题').press('Enter');
  await expect(page.getByTestId('announcement')).not.toBeEmpty({ timeout: 30_000 });
}

export async function screenshot(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: `test-results/screens/${name}.png` });
}

export async function expectNoAxeViolations(page: Page): Promise<void> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
  const told = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
  expect(told).toEqual([]);
}

export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(over).toBeLessThanOrEqual(0);
}
