import { readEventStream, type ServerEvent } from './eventStream';
import { RequestRejected, ServiceUnavailable, SiteUnknown } from './failures';
import type { AskEvent, Problem, Question, Site } from './types';

export async function loadSite(id: string): Promise<Site> {
  const response = await reach(`/api/v1/sites/${encodeURIComponent(id)}`, { headers: { Accept: 'application/json' } });
  if (response.status === 404) throw new SiteUnknown(id);
  if (!response.ok) throw new ServiceUnavailable('server');
  return parse<Site>(await response.text());
}

/** The events of an answer; its last is always `answer`, else it throws. */
export async function* ask(question: Question, signal: AbortSignal): AsyncGenerator<AskEvent> {
  const response = await reach('/api/v1/ask', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'text/event-stream' },
    body: JSON.stringify(question),
    signal,
  });
  if (!response.ok) throw await refusal(response);
  if (!response.body) throw new ServiceUnavailable('server');

  for await (const event of unbroken(readEventStream(response.body), signal)) {
    const known = toAskEvent(event);
    if (known) yield known;
    if (known?.name === 'answer') return;
  }
  throw new ServiceUnavailable('interrupted');
}

function toAskEvent({ event, data }: ServerEvent): AskEvent | undefined {
  if (event === 'progress') return { name: event, progress: parse(data) };
  if (event === 'sentence') return { name: event, sentence: parse(data) };
  if (event === 'answer') return { name: event, answer: parse(data) };
  return undefined;
}

async function reach(address: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(address, init);
  } catch (failure) {
    if (init.signal?.aborted) throw failure;
    throw new ServiceUnavailable('network');
  }
}

async function* unbroken<T>(events: AsyncGenerator<T>, signal: AbortSignal): AsyncGenerator<T> {
  try {
    yield* events;
  } catch (failure) {
    if (signal.aborted) throw failure;
    throw new ServiceUnavailable('interrupted');
  }
}

async function refusal(response: Response): Promise<Error> {
  if (response.status >= 500) return new ServiceUnavailable('server');
  const problems = await response
    .json()
    .then((problem: Problem) => problem.problems)
    .catch(() => []);
  return problems.length > 0 ? new RequestRejected(problems) : new ServiceUnavailable('server');
}

function parse<T>(json: string): T {
  try {
    return JSON.parse(json) as T;
  } catch {
    throw new ServiceUnavailable('server');
  }
}
