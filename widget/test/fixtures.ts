import type { Answer, AskEvent, Citation, Site } from '../src/api/types';
import type { Scope } from '../src/chat/conversation/exchange';

export const SCOPE: Scope = { region: { code: '990100', name: '云州市' }, asOf: '2026-11-23' };

export const SITE: Site = {
  id: 'default',
  name: '云州市政策问答',
  region: '990100',
  regionName: '云州市',
  regions: [SCOPE.region, { code: '990000', name: '东海省' }],
  channels: [{ name: '云州市12345热线', telephone: '12345' }],
  theme: '#8c1d18',
  examples: ['社保补贴怎么领？'],
  today: '2026-11-23',
};

export function citation(number: number, change: Partial<Citation> = {}): Citation {
  return {
    number,
    documentId: '0123456789abcdef',
    title: '云州市社会保险补贴办法',
    kind: 'POLICY',
    kindLabel: '政策文件',
    documentNumber: '海政发〔2025〕3号',
    issuer: '云州市人民政府',
    clause: `c${number}`,
    clausePath: `第${number}条`,
    quote: '补贴期限最长不超过3年。',
    validity: 'IN_FORCE',
    validityLabel: '现行有效',
    explanation: '2025-03-01起施行，有效期5年，至2030-02-28届满',
    effectiveFrom: '2025-03-01',
    regionName: '云州市',
    page: `/documents/0123456789abcdef#c${number}`,
    ...change,
  };
}

export const ANSWER: Answer = {
  id: 'a1',
  kind: 'ANSWERED',
  source: 'POLICY_EXTRACT',
  text: '补贴期限最长不超过3年〔1〕。向街道申请。〔2〕',
  sentences: [
    { text: '补贴期限最长不超过3年〔1〕。', citations: [1] },
    { text: '向街道申请。', citations: [2] },
  ],
  citations: [citation(1), citation(2, { url: 'https://www.haizhou.example/2.html' })],
  nearest: [],
  choices: [],
  channels: [],
  notices: [],
  asOf: '2026-11-23',
  region: '990100',
  regionName: '云州市',
  conversation: 'k1',
  slots: [],
};

/** Two rules that disagree (QA-19). */
export const CONFLICT: Answer = {
  ...ANSWER,
  id: 'a3',
  sentences: [
    { text: '两项规定写法不一致：', citations: [] },
    { text: '补贴期限最长不超过3年。', citations: [1] },
    { text: '补贴期限最长不超过2年。', citations: [2] },
    { text: '一般按新的规定。', citations: [] },
    { text: '请核实。', citations: [] },
  ],
  citations: [citation(1), citation(2, { title: '云州市就业补贴细则', effectiveFrom: '2026-01-01' })],
  conflict: {
    sides: [
      {
        citation: 1,
        value: '3年',
        sentence: '补贴期限最长不超过3年',
        level: 'NORMATIVE_DOCUMENT',
        levelLabel: '行政规范性文件（市级）',
      },
      {
        citation: 2,
        value: '2年',
        sentence: '补贴期限最长不超过2年',
        level: 'POLICY_DOCUMENT',
        levelLabel: '政策性文件（市级）',
      },
    ],
    precedence: '一般按新的规定。',
    advice: '请核实。',
  },
};

export const HAND_OFF: Answer = {
  ...ANSWER,
  id: 'a2',
  kind: 'HAND_OFF',
  reason: 'NO_EVIDENCE',
  source: 'NO_ANSWER',
  text: '没有找到依据，请拨打12345。',
  sentences: [],
  citations: [],
  nearest: [
    {
      documentId: 'fedcba9876543210',
      title: '云州市充电设施办法',
      page: '/documents/fedcba9876543210',
      validity: 'REPEALED',
      validityLabel: '已废止',
      regionName: '云州市',
    },
  ],
  channels: [{ name: '云州市12345热线', telephone: '12345', note: '每天24小时' }],
};

export const EVENTS: AskEvent[] = [
  { name: 'progress', progress: { step: 'search', text: '正在查找政策文件…' } },
  ...ANSWER.sentences.map((sentence): AskEvent => ({ name: 'sentence', sentence })),
  { name: 'answer', answer: ANSWER },
];
