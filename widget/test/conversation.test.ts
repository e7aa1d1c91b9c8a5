import { mount } from '@vue/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { RequestRejected, ServiceUnavailable } from '../src/api/failures';
import type { Answer, AskEvent, Question } from '../src/api/types';
import ExchangeItem from '../src/chat/components/ExchangeItem.vue';
import type { Exchange } from '../src/chat/conversation/exchange';
import { useConversation, type AskServer } from '../src/chat/conversation/useConversation';
import { texts } from '../src/texts.zh-CN';
import { ANSWER, EVENTS, HAND_OFF, SCOPE, SITE } from './fixtures';

/** A server that says what each question is answered with, and remembers what it was asked. */
function scripted(...answers: (AskEvent[] | Error)[]) {
  const asked: Question[] = [];
  const server: AskServer = async function* (question) {
    asked.push(question);
    const answer = answers.shift() ?? [];
    if (answer instanceof Error) throw answer;
    yield* answer;
  };
  return { asked, server };
}

const FAILED: Answer = {
  ...HAND_OFF,
  kind: 'FAILED',
  reason: 'INTERNAL',
  text: '服务出现故障，回答没有完成。刚才显示过的内容不完整，请不要采用。',
};

/** What the citizen reads of an exchange. */
function shown(exchange: Exchange): string {
  return mount(ExchangeItem, { props: { exchange, site: SITE, busy: false } }).text();
}

/** A server that says nothing until it is given up. */
const silent: AskServer = async function* (_question, signal) {
  await new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(new Error('aborted'))));
};

afterEach(() => vi.useRealTimers());

describe('useConversation', () => {
  it('goes from waiting through progress and sentences to the answer', async () => {
    const seen: unknown[] = [];
    const { exchanges, busy, submit } = useConversation('default', async function* () {
      for (const event of EVENTS) {
        seen.push(JSON.parse(JSON.stringify(exchanges.value[0]!.outcome)));
        yield event;
      }
    });
    const answered = submit('怎么领？', SCOPE);
    expect(busy.value).toBe(true);
    await answered;

    expect(seen).toMatchObject([
      { state: 'waiting', sentences: [] },
      { state: 'waiting', progress: '正在查找政策文件…', sentences: [] },
      { sentences: [ANSWER.sentences[0]] },
      { sentences: ANSWER.sentences },
    ]);
    expect(exchanges.value[0]!.outcome).toEqual({ state: 'finished', answer: ANSWER });
    expect(busy.value).toBe(false);
  });

  it('continues the conversation that the server has begun', async () => {
    const { asked, server } = scripted(EVENTS, EVENTS);
    const { submit } = useConversation('county', server);
    await submit('一', SCOPE);
    await submit('二', SCOPE);
    expect(asked).toEqual([
      { question: '一', site: 'county', region: '990100', asOf: '2026-11-23' },
      { question: '二', site: 'county', region: '990100', asOf: '2026-11-23', conversation: 'k1' },
    ]);
  });

  it('asks one question at a time', async () => {
    const { exchanges, submit, stop } = useConversation('default', silent);
    const first = submit('一', SCOPE);
    await submit('二', SCOPE);
    expect(exchanges.value).toHaveLength(1);
    stop();
    await first;
    expect(exchanges.value[0]!.outcome).toEqual({ state: 'stopped' });
  });

  it('takes a rejected question out again and keeps its problems', async () => {
    const problems = [{ field: 'question', message: '太长', remedy: '请删减' }];
    const { exchanges, rejection, submit } = useConversation('default', scripted(new RequestRejected(problems)).server);
    await submit('很长', SCOPE);
    expect(exchanges.value).toEqual([]);
    expect(rejection.value).toEqual({ question: '很长', problems });
  });

  it.each([
    ['a fault of the server', [...EVENTS.slice(0, -1), { name: 'answer', answer: FAILED } as const], FAILED.text],
    ['a broken connection', EVENTS.slice(0, -1), texts.exchange.interrupted],
  ])('shows nothing of an answer that %s ended halfway', async (_what, events, told) => {
    const begun: string[] = [];
    const { exchanges, submit } = useConversation('default', async function* () {
      for (const event of events) {
        if (event.name !== 'answer') begun.push(shown(exchanges.value[0]!));
        yield event;
      }
      if (events.at(-1)?.name !== 'answer') throw new ServiceUnavailable('interrupted');
    });
    await submit('怎么领？', SCOPE);

    expect(begun.at(-1)).toContain('补贴期限最长不超过3年');
    expect(shown(exchanges.value[0]!)).not.toContain('补贴期限最长不超过3年');
    expect(shown(exchanges.value[0]!)).toContain(told);
  });

  it('keeps a question that found no server, and asks it again', async () => {
    const { server } = scripted(new ServiceUnavailable('network'), EVENTS);
    const { exchanges, submit, retry } = useConversation('default', server);
    await submit('一', SCOPE);
    expect(exchanges.value[0]!.outcome).toEqual({ state: 'unavailable', breakdown: 'network' });
    await retry(exchanges.value[0]!.key);
    expect(exchanges.value.map((exchange) => exchange.outcome.state)).toEqual(['finished']);
  });

  it('gives up on a server that stays silent', async () => {
    vi.useFakeTimers();
    const { exchanges, submit } = useConversation('default', silent);
    const answered = submit('一', SCOPE);
    await vi.advanceTimersByTimeAsync(60_000);
    await answered;
    expect(exchanges.value[0]!.outcome).toEqual({ state: 'unavailable', breakdown: 'silent' });
  });
});
