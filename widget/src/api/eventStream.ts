/** One dispatched message of a text/event-stream. */
export interface ServerEvent {
  event: string;
  data: string;
}

/** Reads server-sent events out of text that may be cut anywhere. */
export class EventStreamParser {
  private rest = '';
  private event = '';
  private data: string[] = [];
  private endedInReturn = false;

  push(text: string): ServerEvent[] {
    if (text === '') return [];
    // A CR LF pair cut in two is one line end, not two.
    const fresh = this.endedInReturn && text.startsWith('\n') ? text.slice(1) : text;
    this.endedInReturn = text.endsWith('\r');
    const lines = (this.rest + fresh).split(/\r\n|\r|\n/);
    this.rest = lines.pop() ?? '';
    return lines.flatMap((line) => this.takeLine(line));
  }

  private takeLine(line: string): ServerEvent[] {
    if (line === '') return this.dispatch();
    const colon = line.indexOf(':');
    const field = colon < 0 ? line : line.slice(0, colon);
    const value = colon < 0 ? '' : line.slice(colon + 1).replace(/^ /, '');
    if (field === 'event') this.event = value;
    if (field === 'data') this.data.push(value);
    return [];
  }

  private dispatch(): ServerEvent[] {
    const events = this.data.length > 0 ? [{ event: this.event || 'message', data: this.data.join('\n') }] : [];
    this.event = '';
    this.data = [];
    return events;
  }
}

/** The events of a response body, as they come; an event not closed by an empty line is dropped. */
export async function* readEventStream(body: ReadableStream<Uint8Array>): AsyncGenerator<ServerEvent> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  const parser = new EventStreamParser();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield* parser.push(decoder.decode(value, { stream: true }));
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
