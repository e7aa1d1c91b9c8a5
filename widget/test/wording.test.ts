import { describe, expect, it } from 'vitest';
import { ownAddress, siteIdOf, telephoneAddress, webAddress } from '../src/chat/addresses';
import { announcement } from '../src/chat/conversation/announcement';
import { answerAsText } from '../src/chat/conversation/answerAsText';
import { sentencePieces } from '../src/chat/conversation/sentencePieces';
import { answerLabel, chineseDate, citationSource } from '../src/chat/conversation/wording';
import { contrast, parseColour, themeColours } from '../src/chat/theme';
import { ANSWER, citation, HAND_OFF } from './fixtures';

describe('sentencePieces', () => {
  it('cuts at the marks, leaves document numbers whole, and appends marks the text lacks', () => {
    expect(sentencePieces({ text: '按海政发〔2025〕3号〔1〕执行。', citations: [1, 2] })).toEqual([
      { text: '按海政发' },
      { text: '〔2025〕' },
      { text: '3号' },
      { citation: 1 },
      { text: '执行。' },
      { citation: 2 },
    ]);
  });
});

describe('answerLabel', () => {
  it.each([
    ['POLICY', '政策原文摘录'],
    ['GUIDE', '办事指南摘录'],
    ['CONTACT', '单位通讯录'],
  ] as const)('names an extract of %s %s', (kind, label) => {
    expect(answerLabel({ ...ANSWER, citations: [citation(1, { kind }), citation(2, { kind })] })).toBe(label);
  });

  it('names what is quoted from a policy among others a policy', () => {
    expect(answerLabel({ ...ANSWER, citations: [citation(1, { kind: 'GUIDE' }), citation(2)] })).toBe('政策原文摘录');
  });
});

describe('citationSource', () => {
  it('tells no validity of a unit in the directory', () => {
    expect(citationSource(citation(1))).toContain('现行有效');
    expect(citationSource(citation(1, { kind: 'CONTACT' }))).not.toContain('现行有效');
  });
});

describe('answerAsText', () => {
  it('carries date, region, sources and number', () => {
    expect(answerAsText('怎么领？', ANSWER, '云州市', 'https://ask.example')).toBe(
      [
        '问：怎么领？',
        '答（政策原文摘录，按 云州市 · 截至 2026年11月23日）：',
        '补贴期限最长不超过3年〔1〕。向街道申请。〔2〕',
        '',
        '依据：',
        '〔1〕云州市社会保险补贴办法，海政发〔2025〕3号，第1条，云州市人民政府，现行有效。' +
          'https://ask.example/documents/0123456789abcdef#c1',
        '〔2〕云州市社会保险补贴办法，海政发〔2025〕3号，第2条，云州市人民政府，现行有效。https://www.haizhou.example/2.html',
        '',
        '来源：云州市 一号答，编号 a1',
      ].join('\n'),
    );
  });
});

describe('announcement', () => {
  it('speaks the answer without marks, and nothing while waiting', () => {
    expect(announcement({ state: 'waiting', progress: '…', sentences: [] })).toBe('');
    expect(announcement({ state: 'finished', answer: ANSWER })).toBe(
      '答复：补贴期限最长不超过3年。向街道申请。 共2条依据。',
    );
    expect(announcement({ state: 'finished', answer: HAND_OFF })).toContain('12345');
  });
});

describe('addresses', () => {
  it('reads the site from the path', () => {
    expect(['/', '/sites/county', '/sites/county/', '/sites/../x'].map(siteIdOf)).toEqual([
      'default',
      'county',
      'county',
      'default',
    ]);
  });

  it('links only where it is safe to', () => {
    expect(ownAddress('/documents/1#c2')).toBe('/documents/1#c2');
    expect(ownAddress('//elsewhere.example')).toBeUndefined();
    expect(webAddress('javascript:alert(1)')).toBeUndefined();
    expect(telephoneAddress('0532-12345')).toBe('tel:053212345');
  });
});

describe('themeColours', () => {
  const rgb = (text: string) => text.match(/\d+/g)!.map(Number) as [number, number, number];

  it('keeps words readable whatever accent a site has', () => {
    for (const accent of ['#8c1d18', '#ffd400', '#000000', '#ffffff', '#7f7f7f', '#0b5c8a', '#e60012']) {
      const colours = themeColours(accent);
      const ratio = (name: string, ground: string) => contrast(rgb(colours[name]!), parseColour(ground)!);
      expect(ratio('--on-accent', accent), accent).toBeGreaterThanOrEqual(4.5);
      expect(ratio('--accent-on-light', '#f4f5f7'), accent).toBeGreaterThanOrEqual(4.5);
      expect(ratio('--accent-on-dark', '#22262d'), accent).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('leaves the default colours where the accent is no colour', () => {
    expect(themeColours('red;}')).toEqual({});
  });
});

describe('chineseDate', () => {
  it('writes a date as Chinese does', () => {
    expect(chineseDate('2026-01-09')).toBe('2026年1月9日');
  });
});
