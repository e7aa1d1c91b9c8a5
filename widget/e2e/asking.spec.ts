import { expect, test, type Page } from '@playwright/test';
import { ask, openChat, OUT_OF_SCOPE, screenshot, UNSUPPORTED } from './chatPage';

/** How the browser paints what is marked out: enough to tell a marked clause from a plain one. */
function paintOf(page: Page, id: string): Promise<string> {
  return page.locator(`[id="${id}"]`).evaluate((element) => {
    const { backgroundColor, borderColor, borderWidth, outline, boxShadow } = getComputedStyle(element);
    return [backgroundColor, borderColor, borderWidth, outline, boxShadow].join(';');
  });
}

test('an answer cites a clause, and the citation leads to it in the document', async ({ page, context }) => {
  const site = await openChat(page);
  await screenshot(page, 'start');
  await page.getByRole('button', { name: site.examples[0]! }).click();
  await expect(page.getByText('政策原文摘录')).toBeVisible({ timeout: 30_000 });
  await screenshot(page, 'answer');

  await page.getByRole('link', { name: '〔1〕依据' }).first().click();
  const citation = page.getByTestId('citation').first();
  await expect(citation.getByRole('button').first()).toBeFocused();
  await expect(citation.locator('blockquote')).not.toBeEmpty();

  const opened = context.waitForEvent('page');
  await citation.getByRole('link', { name: '查看原文位置' }).click();
  const document = await opened;
  await document.waitForLoadState();
  const clause = decodeURIComponent(new URL(document.url()).hash.slice(1));
  expect(clause).not.toBe('');
  await expect(document.locator(':target')).toBeInViewport();
  await document.screenshot({ path: 'test-results/screens/document.png' });

  const marked = await paintOf(document, clause);
  await document.evaluate(() => (location.hash = ''));
  expect(await paintOf(document, clause)).not.toBe(marked);
});

test('what no clause supports ends with the hotline', async ({ page }) => {
  await openChat(page);
  await ask(page, UNSUPPORTED);
  await expect(page.getByRole('heading', { name: '没有找到可以作为依据的条款' })).toBeVisible();
  const call = page.locator('article').getByRole('link', { name: '拨打12345' });
  await expect(call).toHaveAttribute('href', 'tel:12345');
  await screenshot(page, 'hand-off');
});

test('what the service is not for ends with the hotline too', async ({ page }) => {
  await openChat(page);
  await ask(page, OUT_OF_SCOPE);
  await expect(page.getByRole('heading', { name: '不在本服务的范围' })).toBeVisible();
  const call = page.locator('article').getByRole('link', { name: '拨打12345' });
  await expect(call).toHaveAttribute('href', 'tel:12345');
  await screenshot(page, 'out-of-scope');
});

test('who asks too often is told when to ask again, and keeps the question', async ({ page }) => {
  await openChat(page);
  const problem = { field: '', message: '提问过于频繁，6 秒后可以再问', remedy: '请稍候再问；着急的事请拨打 12345' };
  const json = { type: 'about:blank', title: '请求过于频繁', status: 429, detail: '', problems: [problem] };
  await page.route('**/api/v1/ask', (route) =>
    route.fulfill({ status: 429, contentType: 'application/problem+json', json }),
  );
  await page.getByLabel('您的问题').fill('怎么领？');
  await page.getByRole('button', { name: '提问' }).click();
  await expect(page.getByRole('alert').filter({ hasText: '6 秒后' })).toBeVisible();
  await expect(page.getByLabel('您的问题')).toHaveValue('怎么领？');
});

test('a refused question comes back with what to change', async ({ page }) => {
  await openChat(page);
  const problem = { field: 'question', message: '问题含有不能处理的字符', remedy: '请删去特殊字符。' };
  const json = { type: 'about:blank', title: '请求有误', status: 400, detail: '', problems: [problem] };
  await page.route('**/api/v1/ask', (route) =>
    route.fulfill({ status: 400, contentType: 'application/problem+json', json }),
  );
  await page.getByLabel('您的问题').fill('怎么领？');
  await page.getByRole('button', { name: '提问' }).click();
  await expect(page.getByRole('alert').filter({ hasText: problem.remedy })).toBeVisible();
  await expect(page.getByLabel('您的问题')).toHaveValue('怎么领？');
});

test('a dead network offers another try and the telephone', async ({ page }) => {
  await openChat(page);
  await page.route('**/api/v1/ask', (route) => route.abort());
  await ask(page, '怎么领？');
  await expect(page.getByRole('article').getByText('网络没有连通')).toBeVisible();
  await page.unroute('**/api/v1/ask');
  await page.getByRole('button', { name: '重新提问' }).click();
  await expect(page.getByRole('article').getByText('网络没有连通')).toBeHidden();
});

test('the keyboard alone is enough', async ({ page }) => {
  const site = await openChat(page);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: '跳到提问框' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('您的问题')).toBeFocused();
  await page.keyboard.type(site.examples[0]!);
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('announcement')).toContainText('条依据', { timeout: 30_000 });
  await page.getByRole('link', { name: '〔1〕依据' }).first().focus();
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('citation').first().getByRole('button').first()).toBeFocused();
});
