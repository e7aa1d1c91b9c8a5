// Answers over HTTP by 50 clients at once, beside a search of the same questions and a static reply, in the same run; then the
// time that we add before a model's first checked sentence. The server is the real one, over the sample, with its 512 MB.
//   bin/bench answers
//   --clients 50     each asks its next question when it has its answer, without a pause
//   --asked 800      requests of a round · --warm-up 1600 before the first · --rounds 3
//   --summaries 60   questions that the scripted model words, one after the other · --no-model
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { load } from './answers/load.mjs';
import { addedByUs } from './answers/model.mjs';
import { row, summary, spread } from './answers/figures.mjs';
import { start } from './answers/server.mjs';

const ROOT = process.env.ROOT;
const given = options();
const folder = mkdtempSync(join(tmpdir(), 'yihaoda-bench-'));
const settings = join(folder, 'yihaoda.yaml');

function refuse(reason) {
  console.error(`bin/bench answers: ${reason}`);
  process.exit(2);
}

function options() {
  try {
    const { values } = parseArgs({
      options: {
        clients: { type: 'string', default: '50' },
        asked: { type: 'string', default: '800' },
        'warm-up': { type: 'string', default: '1600' },
        rounds: { type: 'string', default: '3' },
        summaries: { type: 'string', default: '60' },
        'no-model': { type: 'boolean', default: false },
      },
    });
    for (const [name, value] of Object.entries(values)) {
      if (name !== 'no-model' && !(Number.isInteger(Number(value)) && Number(value) > 0)) {
        refuse(`--${name}: was '${value}'; write a whole number above 0`);
      }
    }
    return { ...values, clients: +values.clients, asked: +values.asked, rounds: +values.rounds };
  } catch (error) {
    return refuse(`${error.message}; the options stand at the head of bin/benches/answers.mjs`);
  }
}

/** The sample's judged questions as the page sends them. */
function questions() {
  return readFileSync(join(ROOT, 'knowledge-base/sample/questions.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line))
    .map(({ question, site, region, asOf }) => ({ question, site, asOf, ...(region ? { region } : {}) }));
}

function ask(accept) {
  return (question) => ({
    method: 'POST',
    path: '/api/v1/ask',
    headers: { 'Content-Type': 'application/json', Accept: accept },
    body: JSON.stringify(question),
  });
}

function search({ question, site, asOf }) {
  return { method: 'GET', path: `/api/v1/search?${new URLSearchParams({ q: question, site, asOf })}`, headers: {} };
}

const KINDS = [
  ['answer, JSON', ask('application/json')],
  ['answer, SSE', ask('text/event-stream')],
  ['baseline: /api/v1/search', search],
  ['baseline: /health', () => ({ method: 'GET', path: '/health', headers: {} })],
];

async function withoutModel(asked) {
  const server = await start(['demo', '--data', join(folder, 'data'), '--config', settings], {});
  try {
    const [json, sse] = KINDS.map(([, request]) => request);
    await load(server.port, { clients: given.clients, count: given['warm-up'] / 2, asked, request: json });
    await load(server.port, { clients: given.clients, count: given['warm-up'] / 2, asked, request: sse });
    const rounds = [];
    for (let round = 0; round < given.rounds; round++) {
      const measured = [];
      for (const [, request] of KINDS) {
        measured.push(summary(await load(server.port, { clients: given.clients, count: given.asked, asked, request })));
      }
      rounds.push(measured);
    }
    print(rounds);
    const alone = summary(await load(server.port, { clients: 1, count: 100, asked, request: json }));
    console.log(row('answer, JSON, one client', alone));
  } finally {
    await server.end();
  }
}

function print(rounds) {
  console.log(`${given.clients} clients without a pause, ${given.asked} requests a round, median of ${given.rounds} rounds:`);
  console.log(`${''.padEnd(26)} ${['p50', 'p95', 'p99', 'a second'].map((each) => each.padStart(9)).join(' ')}`);
  KINDS.forEach(([name], kind) => console.log(row(name, spread(rounds.map((round) => round[kind])))));
  const ratio = (baseline) => spread(rounds.map((round) => ({ p99: round[0].p99 / round[baseline].p99 }))).p99;
  console.log(`p99 of a JSON answer is ${ratio(2).toFixed(2)} times that of a search, ${ratio(3).toFixed(1)} times that of /health`);
}

async function withModel(asked) {
  const model = await start(['model-server', '--scenario', 'good'], {}, /YIHAODA_MODEL_BASE_URL=http:\/\/127\.0\.0\.1:(\d+)\//);
  try {
    const added = await addedByUs(model.port, asked, Number(given.summaries), (baseUrl) =>
      start(['serve', '--data', join(folder, 'data'), '--config', settings], {
        YIHAODA_MODEL_BASE_URL: baseUrl,
        YIHAODA_MODEL_NAME: 'scripted',
      }),
    );
    console.log(`first checked sentence, ${added.n} answers that the scripted model words, one after the other:`);
    console.log(`${''.padEnd(26)} ${['p50', 'p95'].map((each) => each.padStart(9)).join(' ')}`);
    for (const [name, values] of Object.entries(added.times)) console.log(row(name, { p50: values.p50, p95: values.p95 }));
  } finally {
    await model.end();
  }
}

try {
  // One machine asks for many citizens.
  writeFileSync(settings, 'limits:\n  questionsPerMinute: 0\n');
  const asked = questions();
  console.log(`${cpus().length} cores, load ${loadavg().map((each) => each.toFixed(1)).join(' ')} before; ${asked.length} questions; times in ms`);
  console.log('the clients run on the same cores as the server');
  await withoutModel(asked);
  if (!given['no-model']) await withModel(asked);
  console.log(`load ${loadavg()[0].toFixed(1)} after`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
