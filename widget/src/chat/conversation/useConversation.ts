import { computed, ref, shallowRef, type Ref } from 'vue';
import { ask } from '../../api/client';
import { RequestRejected, ServiceUnavailable } from '../../api/failures';
import type { AskEvent, FieldProblem, Question } from '../../api/types';
import { texts } from '../../texts.zh-CN';
import { advance, type Exchange, type Outcome, type Scope, type Waiting } from './exchange';

export type AskServer = (question: Question, signal: AbortSignal) => AsyncIterable<AskEvent>;

/** What the server refused, to be put back into the input. */
export interface Rejection {
  question: string;
  problems: FieldProblem[];
}

const LONGEST_SILENCE = 60_000;

/** The exchanges of this page, one question at a time. */
export function useConversation(site: string, askServer: AskServer = ask) {
  const exchanges: Ref<Exchange[]> = ref([]);
  const rejection = shallowRef<Rejection>();
  const busy = computed(() => exchanges.value.some((exchange) => exchange.outcome.state === 'waiting'));
  let conversation: string | undefined;
  let running: AbortController | undefined;
  let lastKey = 0;

  async function submit(question: string, scope: Scope): Promise<void> {
    if (busy.value) return;
    const key = ++lastKey;
    exchanges.value.push({ key, question, scope, outcome: begun() });
    await answer(key);
  }

  async function retry(key: number): Promise<void> {
    if (busy.value) return;
    settle(key, begun());
    await answer(key);
  }

  function stop(): void {
    running?.abort();
  }

  async function answer(key: number): Promise<void> {
    const exchange = find(key);
    if (!exchange) return;
    const attempt = new AbortController();
    const silence = new Silence(() => attempt.abort());
    running = attempt;
    rejection.value = undefined;
    try {
      for await (const event of askServer(toQuestion(exchange), attempt.signal)) {
        silence.broken();
        settle(key, advance(waitingOf(key), event));
        if (event.name === 'answer') conversation = event.answer.conversation;
      }
    } catch (failure) {
      if (failure instanceof RequestRejected) reject(exchange, failure.problems);
      else settle(key, failed(failure, silence, attempt.signal));
    } finally {
      silence.end();
    }
  }

  function toQuestion({ question, scope }: Exchange): Question {
    return {
      question,
      site,
      region: scope.region.code,
      asOf: scope.asOf,
      ...(conversation ? { conversation } : {}),
    };
  }

  function reject(exchange: Exchange, problems: FieldProblem[]): void {
    exchanges.value = exchanges.value.filter((other) => other.key !== exchange.key);
    rejection.value = { question: exchange.question, problems };
  }

  function find(key: number): Exchange | undefined {
    return exchanges.value.find((exchange) => exchange.key === key);
  }

  function waitingOf(key: number): Waiting {
    const outcome = find(key)?.outcome;
    return outcome?.state === 'waiting' ? outcome : begun();
  }

  function settle(key: number, outcome: Outcome): void {
    const exchange = find(key);
    if (exchange) exchange.outcome = outcome;
  }

  return { exchanges, rejection, busy, submit, retry, stop };
}

function begun(): Waiting {
  return { state: 'waiting', progress: texts.exchange.sent, sentences: [] };
}

function failed(failure: unknown, silence: Silence, signal: AbortSignal): Outcome {
  if (silence.tooLong) return { state: 'unavailable', breakdown: 'silent' };
  if (signal.aborted) return { state: 'stopped' };
  return { state: 'unavailable', breakdown: failure instanceof ServiceUnavailable ? failure.breakdown : 'server' };
}

/** Gives up on a server that says nothing for too long. */
class Silence {
  tooLong = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly giveUp: () => void) {
    this.broken();
  }

  broken(): void {
    this.end();
    this.timer = setTimeout(() => {
      this.tooLong = true;
      this.giveUp();
    }, LONGEST_SILENCE);
  }

  end(): void {
    clearTimeout(this.timer);
  }
}
