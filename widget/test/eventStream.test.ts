import { describe, expect, it } from 'vitest';
import { EventStreamParser, readEventStream, type ServerEvent } from '../src/api/eventStream';

function parsed(...chunks: string[]): ServerEvent[] {
  const parser = new EventStreamParser();
  return chunks.flatMap((chunk) => parser.push(chunk));
}

async function read(bytes: Uint8Array, size: number): Promise<ServerEvent[]> {
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (let at = 0; at < bytes.length; at += size) controller.enqueue(bytes.slice(at, at + size));
      controller.close();
    },
  });
  const events: ServerEvent[] = [];
  for await (const event of readEventStream(body)) events.push(event);
  return events;
}

describe('EventStreamParser', () => {
  it('reads named and unnamed events', () => {
    expect(parsed('event: answer\ndata: {}\n\ndata: x\n\n')).toEqual([
      { event: 'answer', data: '{}' },
      { event: 'message', data: 'x' },
    ]);
  });

  it('joins an event cut anywhere', () => {
    expect(parsed('ev', 'ent: prog', 'ress\nda', 'ta: a', 'b\n', '\n')).toEqual([{ event: 'progress', data: 'ab' }]);
  });

  it('takes LF, CR LF and CR as line ends', () => {
    const expected = [{ event: 'a', data: '1' }];
    expect(parsed('event: a\r\ndata: 1\r\n\r\n')).toEqual(expected);
    expect(parsed('event: a\rdata: 1\r\r')).toEqual(expected);
  });

  it('takes a CR LF pair cut in two as one line end', () => {
    expect(parsed('event: a\r', '\ndata: 1\r', '', '\ndata: 2\r', '\n\r', '\n')).toEqual([{ event: 'a', data: '1\n2' }]);
  });

  it('joins several data lines by line feeds', () => {
    expect(parsed('data: 一\ndata:\ndata:二\n\n')).toEqual([{ event: 'message', data: '一\n\n二' }]);
  });

  it('passes over comments, unknown fields and events without data', () => {
    expect(parsed(': still there\n\nid: 7\nretry: 10\n\nevent: empty\n\ndata: x\n\n')).toEqual([
      { event: 'message', data: 'x' },
    ]);
  });

  it('takes one blank after the colon and no more', () => {
    expect(parsed('data:  x\n\n')).toEqual([{ event: 'message', data: ' x' }]);
  });
});

describe('readEventStream', () => {
  it('reads Chinese text whose bytes are cut at every place', async () => {
    const bytes = new TextEncoder().encode('event: sentence\r\ndata: 补贴期限𠮷三年〔1〕\r\n\r\n');
    for (let size = 1; size <= 5; size++) {
      expect(await read(bytes, size)).toEqual([{ event: 'sentence', data: '补贴期限𠮷三年〔1〕' }]);
    }
  });

  it('drops an event that the end of the stream cuts off', async () => {
    expect(await read(new TextEncoder().encode('data: 1\n\ndata: 2\n'), 100)).toEqual([{ event: 'message', data: '1' }]);
  });
});
