import { mount } from '@vue/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import AnswerSentence from '../src/chat/components/AnswerSentence.vue';
import AnswerCard from '../src/chat/components/AnswerCard.vue';
import CitationCard from '../src/chat/components/CitationCard.vue';
import HandOffCard from '../src/chat/components/HandOffCard.vue';
import { ANSWER, citation, CONFLICT, HAND_OFF } from './fixtures';

afterEach(() => (document.body.innerHTML = ''));

function answerCard() {
  const props = { id: 'exchange-1', question: '怎么领？', answer: ANSWER, site: '云州市' };
  return mount(AnswerCard, { props, attachTo: document.body });
}

describe('AnswerCard', () => {
  it('says that it quotes, from where and as of when', () => {
    const text = answerCard().text();
    expect(text).toContain('政策原文摘录');
    expect(text).toContain('按 云州市 · 截至 2026年11月23日');
    expect(text).not.toContain('AI');
  });

  it('opens and focuses the citation whose mark is pressed, and finds the way back', async () => {
    const card = answerCard();
    const mark = card.findAll('a.mark')[1]!;
    expect(mark.attributes('aria-label')).toBe('〔2〕依据：云州市社会保险补贴办法第2条');
    const second = card.findAllComponents(CitationCard)[1]!;
    expect(second.get('.source').attributes()).toHaveProperty('hidden');

    await mark.trigger('click');
    await vi.waitFor(() => expect(document.activeElement).toBe(second.get('h4 button').element));
    expect(second.get('.source').attributes()).not.toHaveProperty('hidden');
    expect(second.get('h4 button').attributes('aria-expanded')).toBe('true');

    await second.get('.links button').trigger('click');
    expect(document.activeElement).toBe(mark.element);
  });

  it('copies the text with its sources', async () => {
    const write = vi.fn().mockResolvedValue(undefined);
    vi.stubGlobal('navigator', { clipboard: { writeText: write } });
    const card = answerCard();
    await card.get('.actions button').trigger('click');
    await vi.waitFor(() => expect(card.get('.actions [role=status]').text()).toBe('已复制'));
    expect(write.mock.calls[0]![0]).toContain('〔1〕云州市社会保险补贴办法');
    vi.unstubAllGlobals();
  });
});

describe('ConflictCard (PD-21, QA-19)', () => {
  function conflictCard() {
    const props = { id: 'exchange-1', question: '多久？', answer: CONFLICT, site: '云州市' };
    return mount(AnswerCard, { props, attachTo: document.body });
  }

  it('shows both sides with what tells them apart, and the rule and the advice once', () => {
    const card = conflictCard();
    const [one, other] = card.findAll('.conflict li').map((side) => side.text());
    for (const words of ['最长不超过3年', '第1条', '行政规范性文件（市级）', '2025年3月1日', '云州市人民政府', '现行有效']) {
      expect(one).toContain(words);
    }
    for (const words of ['云州市就业补贴细则', '最长不超过2年', '政策性文件（市级）', '2026年1月1日']) {
      expect(other).toContain(words);
    }
    expect(card.findAll('.conflict strong').map((value) => value.text())).toEqual(['3年', '2年']);
    for (const once of ['一般按新的规定。', '请核实。']) expect(card.text().split(once)).toHaveLength(2);
  });

  it('has a name, and leads by keyboard to the clause of each side', async () => {
    const card = conflictCard();
    const section = card.get('section.conflict');
    const heading = card.get('.conflict h3');
    expect(section.attributes('aria-labelledby')).toBe(heading.attributes('id'));
    await card.findAll('.conflict a.mark')[1]!.trigger('click');
    const second = card.findAllComponents(CitationCard)[1]!;
    await vi.waitFor(() => expect(document.activeElement).toBe(second.get('h4 button').element));
  });

  it('is not there when nothing disagrees', () => {
    expect(answerCard().find('.conflict').exists()).toBe(false);
  });
});

describe('CitationCard', () => {
  it('shows words for the validity, the quotation, the place and the official page', () => {
    const cited = citation(3, { validity: 'EXPIRED', validityLabel: '已过有效期', url: 'https://gov.example/3' });
    const card = mount(CitationCard, { props: { id: 'c', citation: cited, open: true, returnable: false } });
    for (const words of ['已过有效期', '海政发〔2025〕3号', '第3条', '云州市人民政府', '2025年3月1日']) {
      expect(card.text()).toContain(words);
    }
    expect(card.get('blockquote').text()).toBe('补贴期限最长不超过3年。');
    expect(card.findAll('.links a').map((link) => link.attributes('href'))).toEqual([cited.page, cited.url]);
  });

  it('links to no address that is not a web page', () => {
    const cited = citation(3, { url: 'javascript:alert(1)', page: '//elsewhere.example' });
    const card = mount(CitationCard, { props: { id: 'c', citation: cited, open: true, returnable: false } });
    expect(card.findAll('a')).toEqual([]);
  });
});

describe('HandOffCard', () => {
  it('gives the telephone and the nearest documents', () => {
    const card = mount(HandOffCard, { props: { answer: HAND_OFF, busy: false } });
    expect(card.get('a[href="tel:12345"]').text()).toBe('拨打12345');
    expect(card.get('.nearest').text()).toContain('已废止');
    expect(card.get('.nearest a').attributes('href')).toBe('/documents/fedcba9876543210');
  });

  it('never stands without a telephone', () => {
    const answer = { ...HAND_OFF, kind: 'FAILED' as const, channels: [], nearest: [] };
    const card = mount(HandOffCard, { props: { answer, busy: false } });
    expect(card.find('a[href="tel:12345"]').exists()).toBe(true);
    expect(card.text()).toContain('重新提问');
  });
});

describe('a sentence that is a table', () => {
  const sentence = {
    text: '档次 | 每月（元）\n一档 | 1200',
    rows: [
      ['档次', '每月（元）'],
      ['一档', '1200'],
    ],
    citations: [1],
  };

  it('shows its cells once, under the head, and its mark', () => {
    const shown = mount(AnswerSentence, { props: { id: 'e1', sentence, citations: [] } });
    expect(shown.findAll('th').map((cell) => cell.text())).toEqual(['档次', '每月（元）']);
    expect(shown.findAll('td').map((cell) => cell.text())).toEqual(['一档', '1200']);
    expect(shown.find('p').text()).toBe('〔1〕');
  });
});

describe('HandOffCard', () => {
  it('offers what may have been meant, and asks the chosen question', async () => {
    const choices = [{ label: '高龄津贴', question: '高龄津贴怎么领' }];
    const answer = { ...HAND_OFF, kind: 'CLARIFY' as const, reason: 'AMBIGUOUS' as const, text: '您想问哪项补贴？', choices };
    const card = mount(HandOffCard, { props: { answer, busy: false } });

    expect(card.get('h3').text()).toBe('请再说明一下');
    await card.get('.choices button').trigger('click');
    expect(card.emitted('choose')).toEqual([['高龄津贴怎么领']]);
  });

  it('puts the emergency number first', () => {
    const channels = [{ name: '火警', telephone: '119' }, ...HAND_OFF.channels];
    const answer = { ...HAND_OFF, kind: 'REDIRECT' as const, reason: 'EMERGENCY' as const, channels };
    const card = mount(HandOffCard, { props: { answer, busy: false } });

    expect(card.get('h3').text()).toBe('请立即拨打');
    expect(card.get('a').attributes('href')).toBe('tel:119');
  });
});
