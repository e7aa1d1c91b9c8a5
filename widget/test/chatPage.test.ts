import { flushPromises, mount } from '@vue/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import App from '../src/chat/App.vue';
import { ANSWER, HAND_OFF, SITE } from './fixtures';

const replies: (() => Response)[] = [];

beforeEach(() => {
  vi.stubGlobal(
    'fetch',
    vi.fn(async (address: string) => {
      if (address.startsWith('/api/v1/sites/')) return new Response(JSON.stringify(SITE));
      const reply = replies.shift();
      if (!reply) throw new TypeError('failed to fetch');
      return reply();
    }),
  );
  Element.prototype.scrollIntoView = () => undefined;
});

afterEach(() => {
  document.body.innerHTML = '';
  localStorage.clear();
  vi.unstubAllGlobals();
});

const answered = (answer: object) => () => new Response(`event: answer\ndata: ${JSON.stringify(answer)}\n\n`);
const rejected = (problems: object[]) => () => new Response(JSON.stringify({ problems }), { status: 400 });

async function openPage() {
  const page = mount(App, { attachTo: document.body });
  await flushPromises();
  return page;
}

async function ask(page: Awaited<ReturnType<typeof openPage>>, question: string) {
  await page.get('textarea').setValue(question);
  await page.get('textarea').trigger('keydown', { key: 'Enter' });
  await vi.waitFor(() => expect(page.find('[aria-busy=true]').exists()).toBe(false));
  await flushPromises();
}

describe('chat page', () => {
  it('takes name, colour and examples from its site', async () => {
    const page = await openPage();
    expect(page.get('h1').text()).toBe('云州市政策问答');
    expect(document.title).toBe('云州市政策问答 · 一号答');
    expect(document.documentElement.style.getPropertyValue('--accent')).toBe('rgb(140, 29, 24)');
    expect(page.get('.examples').text()).toBe('社保补贴怎么领？');
  });

  it('announces each finished answer once', async () => {
    const page = await openPage();
    const live = page.get('[data-testid=announcement]');
    replies.push(answered(ANSWER), answered(HAND_OFF));
    await ask(page, '怎么领？');
    expect(live.attributes('aria-live')).toBe('polite');
    expect(live.text()).toContain('共2条依据');
    await ask(page, '别的？');
    expect(live.text()).toContain('没有找到依据');
    expect(page.findAll('article')).toHaveLength(2);
  });

  it('asks an example and leaves the focus on the question', async () => {
    const page = await openPage();
    replies.push(answered(ANSWER));
    await page.get('.examples button').trigger('click');
    await flushPromises();
    expect(page.get('h2').text()).toContain('社保补贴怎么领？');
    expect(document.activeElement).toBe(page.get('h2').element);
  });

  it('puts a rejected question back with the message and its remedy beside it', async () => {
    const page = await openPage();
    replies.push(rejected([{ field: 'asOf', message: '截至日期过早', remedy: '请改为1949年以后的日期。' }]));
    await ask(page, '怎么领？');
    await vi.waitFor(() => expect(page.get('.composer [role=alert]').text()).toContain('请改为1949年以后的日期。'));
    expect(page.get('textarea').element.value).toBe('怎么领？');
    expect(page.find('article').exists()).toBe(false);
  });

  it('offers another try and the telephone when the network fails', async () => {
    const page = await openPage();
    await ask(page, '怎么领？');
    expect(page.get('.unanswered').text()).toContain('网络没有连通');
    expect(page.get('.unanswered a').attributes('href')).toBe('tel:12345');
    replies.push(answered(ANSWER));
    await page.get('.unanswered button').trigger('click');
    await vi.waitFor(() => expect(page.find('.answer').exists()).toBe(true));
  });

  it('remembers 长辈版', async () => {
    const page = await openPage();
    await page.get('.toggle').trigger('click');
    expect(document.documentElement.classList.contains('large-type')).toBe(true);
    expect(localStorage.getItem('yihaoda.largeType')).toBe('on');
    await page.get('.toggle').trigger('click');
    expect(localStorage.getItem('yihaoda.largeType')).toBeNull();
  });
});
