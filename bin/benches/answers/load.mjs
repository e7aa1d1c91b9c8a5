// Clients that each ask their next question as soon as the last one is answered.
import { Agent, request as open } from 'node:http';

/** One request; the whole reply's text and when its first `sentence` event came. */
export function send(port, agent, { method, path, headers, body }) {
  const begun = performance.now();
  return new Promise((resolve, reject) => {
    const request = open({ host: '127.0.0.1', port, agent, method, path, headers }, (reply) => {
      let text = '';
      let sentence;
      reply.setEncoding('utf8');
      reply.on('data', (chunk) => {
        text += chunk;
        if (sentence === undefined && text.includes('event: sentence\n')) sentence = performance.now() - begun;
      });
      reply.on('error', reject);
      reply.on('end', () => resolve({ status: reply.statusCode, text, sentence, took: performance.now() - begun }));
    });
    request.on('error', reject);
    request.end(body);
  });
}

/** As many requests as `count` by so many clients; how long each took. */
export async function load(port, { clients, count, asked, request }) {
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  const times = [];
  let next = 0;
  async function client() {
    while (next < count) {
      const reply = await send(port, agent, request(asked[next++ % asked.length]));
      if (reply.status !== 200) throw new Error(`${reply.status}: ${reply.text}`);
      if (reply.text.includes('"kind":"FAILED"')) throw new Error(`not answered: ${reply.text}`);
      times.push(reply.took);
    }
  }
  const begun = performance.now();
  try {
    await Promise.all(Array.from({ length: clients }, client));
    return { times, seconds: (performance.now() - begun) / 1000 };
  } finally {
    agent.destroy();
  }
}
