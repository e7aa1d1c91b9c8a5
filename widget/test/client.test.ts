import { afterEach, describe, expect, it, vi } from 'vitest';
import { ask, loadSite } from '../src/api/client';
import { RequestRejected, SiteUnknown } from '../src/api/failures';
import type { AskEvent } from '../src/api/types';
import { ANSWER, SITE } from './fixtures';

const fetched = vi.fn<typeof fetch>();
vi.stubGlobal('fetch', fetched);
afterEach(() => fetched.mockReset());

async function asked(response: Response | Error): Promise<AskEvent[]> {
  if (response instanceof Error) fetched.mockRejectedValue(response);
  else fetched.mockResolvedValue(response);
  const events: AskEvent[] = [];
  for await (const event of ask({ question: '问' }, new AbortController().signal)) events.push(event);
  return events;
}

const stream = (text: string) => new Response(text, { headers: { 'Content-Type': 'text/event-stream' } });
const problem = (status: number, problems: object[]) => new Response(JSON.stringify({ status, problems }), { status });

describe('ask', () => {
  it('sends the question and yields the known events up to the answer', async () => {
    const text = `: hello\n\nevent: later\ndata: 1\n\nevent: answer\ndata: ${JSON.stringify(ANSWER)}\n\n`;
    expect(await asked(stream(text))).toEqual([{ name: 'answer', answer: ANSWER }]);
    const [address, init] = fetched.mock.calls[0]!;
    expect(address).toBe('/api/v1/ask');
    expect(init).toMatchObject({ method: 'POST', headers: { Accept: 'text/event-stream' }, body: '{"question":"问"}' });
  });

  it('says that a stream without an answer was interrupted', async () => {
    await expect(asked(stream('event: progress\ndata: {}\n\n'))).rejects.toMatchObject({ breakdown: 'interrupted' });
  });

  it('hands on what the server asks to be mended', async () => {
    const problems = [{ field: 'asOf', message: '日期不对', remedy: '请改日期' }];
    const rejection = asked(problem(400, problems));
    await expect(rejection).rejects.toBeInstanceOf(RequestRejected);
    await expect(rejection).rejects.toMatchObject({ problems });
  });

  it('tells a dead network from a failing server', async () => {
    await expect(asked(new TypeError('failed to fetch'))).rejects.toMatchObject({ breakdown: 'network' });
    await expect(asked(problem(503, []))).rejects.toMatchObject({ breakdown: 'server' });
    await expect(asked(new Response('<html>', { status: 404 }))).rejects.toMatchObject({ breakdown: 'server' });
    await expect(asked(stream('event: answer\ndata: {\n\n'))).rejects.toMatchObject({ breakdown: 'server' });
  });
});

describe('loadSite', () => {
  it('gives the site, or says that there is none', async () => {
    fetched.mockResolvedValueOnce(new Response(JSON.stringify(SITE)));
    expect(await loadSite('default')).toEqual(SITE);
    fetched.mockResolvedValueOnce(problem(404, []));
    await expect(loadSite('nowhere')).rejects.toBeInstanceOf(SiteUnknown);
  });
});
