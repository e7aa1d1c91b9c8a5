// What we add before a model's first checked sentence reaches the citizen: the time until it comes from us, less the time that
// the model needs for it when it is sent the very same prompt straight. We wait for the model's next piece, 20 ms later, since
// another mark may follow the first: that is in it.
import { Agent, createServer, request as open } from 'node:http';
import { once } from 'node:events';
import { send } from './load.mjs';
import { percentile } from './figures.mjs';

/** Behind the mark that ends the model's first sentence. */
const FIRST_SENTENCE = /〔\d+〕/;
const WARM_UP = 15;

/** Passes a model's requests on and keeps their bodies. It stands in both ways, so that its own time cancels out. */
async function recorder(port) {
  const agent = new Agent({ keepAlive: true });
  const bodies = [];
  const server = createServer((asked, reply) => {
    const chunks = [];
    asked.on('data', (chunk) => chunks.push(chunk));
    asked.on('end', () => {
      const body = Buffer.concat(chunks);
      bodies.push(body);
      const headers = { 'Content-Type': 'application/json', 'Content-Length': body.length };
      const onward = open({ host: '127.0.0.1', port, agent, method: 'POST', path: asked.url, headers }, (answer) => {
        reply.writeHead(answer.statusCode, { 'Content-Type': answer.headers['content-type'] });
        answer.pipe(reply);
      });
      onward.on('error', () => reply.destroy());
      onward.end(body);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { port: server.address().port, bodies, end: () => { server.closeAllConnections(); server.close(); agent.destroy(); } };
}

/** Until the model's first sentence is there, and that sentence's words. */
function straight(port, agent, body) {
  const begun = performance.now();
  return new Promise((resolve, reject) => {
    const headers = { 'Content-Type': 'application/json' };
    const request = open({ host: '127.0.0.1', port, agent, method: 'POST', path: '/v1/chat/completions', headers }, (reply) => {
      let text = '';
      let first;
      reply.setEncoding('utf8');
      reply.on('data', (chunk) => {
        text += chunk;
        if (first === undefined && FIRST_SENTENCE.test(words(text))) first = performance.now() - begun;
      });
      reply.on('error', reject);
      reply.on('end', () => resolve({ first, words: words(text).split(FIRST_SENTENCE)[0] }));
    });
    request.on('error', reject);
    request.end(body);
  });
}

function words(events) {
  return [...events.matchAll(/^data: (\{.*\})$/gm)]
    .map(([, data]) => JSON.parse(data).choices[0].delta.content ?? '')
    .join('');
}

function firstSentence(text) {
  const data = /event: sentence\ndata: (.*)\n/.exec(text)?.[1];
  return data === undefined ? undefined : JSON.parse(data).text;
}

/** @param serve starts a server of ours whose model is at that address */
export async function addedByUs(modelPort, asked, wanted, serve) {
  const between = await recorder(modelPort);
  const server = await serve(`http://127.0.0.1:${between.port}/v1`);
  const agent = new Agent({ keepAlive: true });
  const ours = [];
  const models = [];
  const added = [];
  try {
    let warm = 0;
    for (let i = 0; i < asked.length && added.length < wanted; i++) {
      const before = between.bodies.length;
      const reply = await send(server.port, agent, {
        method: 'POST',
        path: '/api/v1/ask',
        headers: { 'Content-Type': 'application/json', Accept: 'text/event-stream' },
        body: JSON.stringify(asked[i]),
      });
      if (between.bodies.length === before || reply.sentence === undefined) continue;
      const model = await straight(between.port, agent, between.bodies.at(-1));
      // Where the model's first sentence was dropped, a later one came first, and there is nothing to compare.
      if (model.first === undefined || firstSentence(reply.text) !== model.words) continue;
      if (++warm <= WARM_UP) continue;
      ours.push(reply.sentence);
      models.push(model.first);
      added.push(reply.sentence - model.first);
    }
  } finally {
    agent.destroy();
    await server.end();
    between.end();
  }
  if (added.length === 0) throw new Error('the model worded no answer: try bin/yihaoda model-server by hand');
  const of = (values) => ({ p50: percentile(values, 0.5), p95: percentile(values, 0.95) });
  return { n: added.length, times: { 'from us': of(ours), 'baseline: the model alone': of(models), 'added by us': of(added) } };
}
